import { describe, expect, it } from 'vitest'
import { COMPLAINANTS, type Complainant } from './facts/intake.ts'
import { countsForMeasures } from './who-counts.ts'

const counted = (ours: boolean) => COMPLAINANTS.filter(who => countsForMeasures(who, ours))

describe('rulebook 3.3: who counts for the measures', () => {
  it('of those who complain about the landlord’s homes, its residents and whoever gives no name', () =>
    expect(counted(true)).toEqual(['member', 'anonymous'] satisfies Complainant[]))
  it('about a garage, a shop or somebody else’s home: nobody', () => expect(counted(false)).toEqual([]))
})
