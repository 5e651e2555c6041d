import { asOperator, type Connection } from '@putright/db'
import { on } from '@putright/working-days'
import { agree, createCoop, createOrganisation, createPerson, giveRole } from '../operator/organisations.ts'

const LONG_AGO = on('2020-04-01')

/**
 * Two agents that know nothing of each other, each with officers and a co-op with its committee, and a co-op that
 * manages itself. Made up, as every test needs them.
 */
export async function makeWorld(connection: Connection) {
  return asOperator(connection, async db => {
    const person = (name: string) =>
      createPerson(db, { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org` })
    const coop = async (slug: string, name: string, homes: number) => {
      const made = await createCoop(db, {
        slug,
        name,
        homes,
        yearEnd: '03-31',
        contact: `office@${slug}.example`,
      })
      if (!made.done) throw new Error(made.because.join(' '))
      return made.coopId
    }
    const staff = async (
      organisationId: string,
      names: string[],
      role: 'complaints officer' | 'secretary' | 'committee member',
    ) =>
      Promise.all(
        names.map(async name => {
          const id = await person(name)
          await giveRole(db, id, organisationId, role, LONG_AGO)
          return id
        }),
      )
    const agent = async (slug: string, name: string, coopId: string) => {
      const id = await createOrganisation(db, {
        kind: 'agent',
        slug,
        name,
        contact: `complaints@${slug}.example`,
      })
      await agree(db, { agentId: id, coopId, fromOn: LONG_AGO, untilOn: null })
      return id
    }
    const plover = await coop('plover-court', 'Plover Court Housing Co-operative', 60)
    const harbour = await agent('harbour-lights', 'Harbour Lights Housing Services', plover)
    const [asha, bryn, carys] = await staff(
      harbour,
      ['Asha Example', 'Bryn Example', 'Carys Example'],
      'complaints officer',
    )
    const [sol] = await staff(plover, ['Sol Secretary'], 'secretary')
    const [mina, noor, otto] = await staff(
      plover,
      ['Mina Member', 'Noor Member', 'Otto Member'],
      'committee member',
    )
    const wren = await coop('wren-row', 'Wren Row Housing Co-operative', 30)
    const faraway = await agent('faraway', 'Faraway Homes', wren)
    const [stranger] = await staff(faraway, ['Stranger Example'], 'complaints officer')
    const heron = await coop('heron-yard', 'Heron Yard Housing Co-operative', 24)
    const [hana, hugo, ines, ivan] = await staff(
      heron,
      ['Hana Self', 'Hugo Self', 'Ines Self', 'Ivan Self'],
      'complaints officer',
    )
    return {
      coops: { plover, wren, heron },
      officers: known({ asha, bryn, carys, stranger }),
      members: known({ sol, mina, noor, otto }),
      heron: known({ hana, hugo, ines, ivan }),
    }
  })
}

export type World = Awaited<ReturnType<typeof makeWorld>>

function known<Name extends string>(people: Record<Name, string | undefined>): Record<Name, string> {
  for (const [name, id] of Object.entries(people)) if (!id) throw new Error(`Nobody called ${name} was made`)
  return people as Record<Name, string>
}
