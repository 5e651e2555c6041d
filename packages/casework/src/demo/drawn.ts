import { crc32, deflateSync } from 'node:zlib'

export type Colour = readonly [red: number, green: number, blue: number]

/** Points of a pixel that are looked at, each way: edges are smooth by them. */
const POINTS = 3

/** A PNG of a drawing that says which colour a point has; `x` and `y` count in heights of the picture, from its top left. */
export function drawn(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const line = width * 3 + 1
  const pixels = Buffer.alloc(line * height)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      pixels.set(mixed(column, row, height, colourAt), row * line + 1 + column * 3)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8) // eight bits of red, green and blue
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function mixed(column: number, row: number, height: number, colourAt: (x: number, y: number) => Colour) {
  const sums = [0, 0, 0]
  for (let point = 0; point < POINTS * POINTS; point++) {
    const x = column + ((point % POINTS) + 0.5) / POINTS
    const y = row + (Math.floor(point / POINTS) + 0.5) / POINTS
    for (const [index, part] of colourAt(x / height, y / height).entries())
      sums[index] = (sums[index] ?? 0) + part
  }
  return sums.map(sum => Math.round(sum / POINTS ** 2))
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
