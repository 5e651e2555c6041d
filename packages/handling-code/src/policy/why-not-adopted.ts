import type { ProvisionId } from '../provisions/provisions.ts'
import { contradictionsIn } from './contradictions.ts'
import type { Policy } from './policy.ts'
import { weakerThanTheCode } from './verdicts.ts'

/** One reason why a policy cannot be adopted. */
export interface PolicyFault {
  /** The settings it is about, by where they are in the policy. */
  settings: string[]
  /** Null where no provision is hurt: numbers that cannot be, and settings that contradict each other. */
  provision: ProvisionId | null
  /** A whole sentence, with the provision’s number before it where there is one. */
  because: string
}

/** Everything that keeps a policy from being adopted; empty where nothing does. */
export const whyNotAdopted = (policy: Policy): PolicyFault[] => [
  ...weakerThanTheCode(policy).map(({ setting, name, provision, because }) => ({
    settings: [setting],
    provision,
    because: provision ? `Code ${provision}, ${lower(name)}: ${because}` : `${name}: ${because}`,
  })),
  ...contradictionsIn(policy).map(({ settings, because }) => ({ settings, provision: null, because })),
]

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
