import { asOperator, type Connection, type CoopDb } from '@putright/db'
import { demoRegister } from '@putright/db/demo'
import { codeAsPolicy } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { adoptPolicy, type NewCoop } from '../operator/organisations.ts'
import { importRegister, planImport } from '../register-import/index.ts'

interface Published {
  register: Parameters<typeof demoRegister>[0]
  coop: NewCoop
  agent: string
  /** For how long it keeps what is closed, where that is not what a co-op begins with. */
  retentionYears?: number
}

/** Real landlords whose published years the demo shows. Their agent is made up, so that somebody can open them. */
export const PUBLISHED: readonly Published[] = [
  {
    register: 'cannock-chase-2023-24',
    agent: 'harbour-lights',
    coop: {
      slug: 'cannock-chase',
      name: 'Cannock Chase District Council',
      homes: 5035,
      yearEnd: '03-31',
      figuresNote:
        'For demonstration only. The totals of 2023/24 were published by Cannock Chase District Council (report to its Cabinet, 12 June 2024). ' +
        'The rows behind them are made up to add up to those totals, and 5,035 homes is worked out from the published rate. ' +
        'The council has nothing to do with Putright or with the made-up agent shown for it.',
    },
  },
  {
    register: 'cossington-2023-24',
    agent: 'harbour-lights',
    // So that something is past its day.
    retentionYears: 1,
    coop: {
      slug: 'cossington',
      name: 'Cossington Housing Co-op',
      homes: 60,
      yearEnd: '03-31',
      figuresNote:
        'For demonstration only. That there were three complaints, and what became of them, was published by Cossington Housing Co-op ' +
        '(annual complaints performance and service improvement report 2023-2024). Dates, references and channels are made up, and so ' +
        'are the 60 homes that the rates are counted with. The co-op has nothing to do with Putright or with the made-up agent shown for it.',
    },
  },
]

/** Imports the published years as anybody would import theirs: read, planned, written. */
export async function importPublished(
  connection: Connection,
  coopIds: ReadonlyMap<string, string>,
  today: CalendarDate,
): Promise<void> {
  for (const { register, coop, retentionYears } of PUBLISHED) {
    const bytes = await demoRegister(register)
    await asOperator(connection, async db => {
      const coopId = coopIds.get(coop.slug)
      if (!coopId) throw new Error(`The demo has no landlord called ${coop.slug}`)
      const plan = await planImport(db, coopId, bytes, today)
      if (plan.bad.length + plan.refused.length > 0)
        throw new Error(`The register of ${coop.slug} is not clean`)
      await importRegister(db, coopId, plan, today)
      if (retentionYears) await keepFor(db, coopId, retentionYears, today)
    })
  }
}

async function keepFor(
  db: CoopDb,
  coopId: string,
  retentionYears: number,
  today: CalendarDate,
): Promise<void> {
  const adopted = await adoptPolicy(db, coopId, {
    title: 'Complaints policy, with shorter keeping',
    adoptedOn: today,
    settings: { ...codeAsPolicy, retentionYears },
  })
  if (!adopted.done) throw new Error(adopted.because.join(' '))
}
