import { isIP } from 'node:net'

/** How many proxies stand in front, or at which addresses: the last ones that what they say of a visitor is believed of. */
export type TrustedProxies = number | string[]

export const TRUSTED_WANTED =
  'how many proxies stand in front of the app (1 to 9), or their addresses, such as 10.0.0.7, 10.1.0.0/16; left out, none'

/** Null where it is neither. Nothing may trust every address: anybody could then say where they come from. */
export function trustedProxiesIn(setting: string): TrustedProxies | null {
  if (/^[1-9]$/.test(setting.trim())) return Number(setting)
  const addresses = setting.split(',').map(each => each.trim())
  return addresses.every(isNetwork) ? addresses : null
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || address.includes('%') || more.length > 0) return false
  return bits === undefined || (/^[1-9]\d*$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
