import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, heads, must } from '../testing/steps.ts'
import { AcknowledgementForm, acknowledge } from './acknowledge.ts'
import { EscalationForm, escalate } from './escalate.ts'
import { issueResponse } from './issue-response.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const definition = (rest: Record<string, unknown> = {}) =>
  AcknowledgementForm.parse({ heads: heads('agent'), outcomesSought: 'The roof mended.', ...rest })

/** Answered by Asha, and at stage 2 since 15 June 2026. */
async function atStage2() {
  const { as, at, world } = office
  const { asha } = world.officers
  const { complaintId: id } = await aComplaint(as(asha), world.coops.plover)
  await acknowledged(as(asha), await at(id), 'agent')
  await allocated(as(asha), await at(id), asha)
  await decided(as(asha, '2026-06-12'), await at(id), 'not upheld', [1])
  must(await issueResponse(as(asha, '2026-06-12'), await at(id)))
  const asked = EscalationForm.parse({ receivedOn: '2026-06-15', channel: 'email' })
  must(await escalate(as(asha, '2026-06-15'), await at(id), asked))
  return id
}

describe('6.1: which complaints can be answered at once is worked out as they are acknowledged', () => {
  it.each(['at once', 'after investigation'])('%s, with what makes it risky', async answerable => {
    const { as, at, position, world } = office
    const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
    const form = definition({ answerable, risk: 'Water near the fuse box.' })
    must(await acknowledge(as(world.officers.asha), await at(complaintId), form))
    expect((await position(complaintId)).stage1.triage).toEqual({
      answerable,
      risk: 'Water near the fuse box.',
    })
  })

  it('may be left open at stage 2', async () => {
    const { as, at, position, world } = office
    const id = await atStage2()
    must(
      await acknowledge(as(world.officers.asha, '2026-06-16'), await at(id), definition({ answerable: '' })),
    )
    expect((await position(id)).stage2?.triage).toBeNull()
  })
})

describe('6.11, 6.13: the acknowledgement of stage 2 names who looks at it again', () => {
  it('where that is known, and it is theirs from then on', async () => {
    const { as, at, letters, position, world } = office
    const id = await atStage2()
    const form = definition({ considerer: world.officers.bryn })
    must(await acknowledge(as(world.officers.asha, '2026-06-16'), await at(id), form))
    expect((await letters(id)).at(-1)?.html).toContain('Bryn Example')
    expect(await position(id)).toMatchObject({
      next: 'decide',
      stage2: { investigator: world.officers.bryn },
    })
  })

  it.each<['asha' | 'stranger', string]>([
    ['asha', 'Code 6.13'],
    ['stranger', 'somebody of the team'],
  ])('never %s', async (who, because) => {
    const { as, at, letters, world } = office
    const id = await atStage2()
    const seen = await at(id)
    const answer = await acknowledge(
      as(world.officers.asha, '2026-06-16'),
      seen,
      definition({ considerer: world.officers[who] }),
    )
    expect(answer).toMatchObject({
      done: false,
      field: 'considerer',
      because: [expect.stringContaining(because)],
    })
    expect(await at(id)).toEqual(seen)
    expect(await letters(id)).toHaveLength(2)
  })
})
