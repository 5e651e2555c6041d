import { cpus, loadavg, release, totalmem, type } from 'node:os'
import type { Connection } from '@putright/db'

export interface Machine {
  processor: string
  cores: number
  memoryGb: number
  system: string
  node: string
  postgres: string
}

export async function machineWith({ pool }: Connection): Promise<Machine> {
  const { rows } = await pool.query<{ server_version: string }>('show server_version')
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    postgres: rows[0]?.server_version ?? 'unknown',
  }
}

/** Over the last one, five and fifteen minutes. Above the number of cores, the machine was busy with other things. */
export const load = (): number[] => loadavg().map(average => Math.round(average * 100) / 100)
