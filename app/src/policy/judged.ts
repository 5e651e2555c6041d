import type { PolicyDraftPage } from '@putright/casework'
import type { Field } from '../ui/field.ts'

/** A setting as it stands against the Code: its name, its bound in words, and what keeps it from being adopted. */
export interface Judged {
  name: string
  bound: string
  faults: string[]
}

/** Finds a setting by where it is in the policy: `responseDays.1`. */
export function judgedBy({ verdicts, faults }: Pick<PolicyDraftPage, 'verdicts' | 'faults'>) {
  const bySetting = new Map(verdicts.map(verdict => [verdict.setting, verdict]))
  return (setting: string): Judged => {
    const verdict = bySetting.get(setting)
    if (!verdict) throw new Error(`A policy has no setting ${setting}`)
    return {
      name: verdict.name,
      bound: boundInWords(verdict),
      faults: faults.filter(({ settings }) => settings.includes(setting)).map(({ because }) => because),
    }
  }
}

function boundInWords({ direction, bound, provision }: PolicyDraftPage['verdicts'][number]): string {
  const code = provision ? `Code ${provision}` : 'Bound'
  if (direction === 'at most') return `${code}: no more than ${bound}.`
  if (direction === 'at least') return `${code}: at least ${bound}.`
  if (direction === 'between') return `From ${bound}.`
  if (direction === 'fixed') return `${code}: ${bound}.`
  return provision ? `Code ${provision} leaves it to you.` : 'The Code leaves it to you.'
}

/** A field with what keeps its setting from being adopted, where nothing is wrong with how it was filled in. */
export const withFaults = (field: Field, { faults }: Judged): Field => ({
  id: field.id,
  name: field.name,
  errorId: field.errorId,
  descriptionId: field.descriptionId,
  defaultValue: field.defaultValue,
  defaultOptions: field.defaultOptions,
  errors: field.errors ?? (faults.length > 0 ? faults : undefined),
})
