import { freePort, isFree, portFrom, StartRefusal } from '@putright/db/embedded'

export interface Ports {
  app: number
  mailPage: number
  smtp: number
  database: number
}

const SETTINGS = {
  app: ['PUTRIGHT_PORT', 4310, 'the app'],
  mailPage: ['PUTRIGHT_MAIL_PORT', 4311, 'the page of caught mail'],
  smtp: ['PUTRIGHT_SMTP_PORT', 4312, 'the mail catcher'],
} as const

/** The ports of the settings, each seen to be free before anything is started. */
export async function chosenPorts(): Promise<Ports> {
  const ports = { database: portFrom('PUTRIGHT_DB_PORT', 54_329), app: 0, mailPage: 0, smtp: 0 }
  for (const use of ['app', 'mailPage', 'smtp'] as const) {
    const [setting, fallback, who] = SETTINGS[use]
    ports[use] = portFrom(setting, fallback)
    if (await isFree(ports[use])) continue
    throw new StartRefusal(
      `Port ${ports[use]}, on which ${who} was to listen, is in use. Stop what uses it, or set ${setting} to another port.`,
    )
  }
  return ports
}

export async function unusedPorts(): Promise<Ports> {
  const [app, mailPage, smtp, database] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
  return { app, mailPage, smtp, database }
}
