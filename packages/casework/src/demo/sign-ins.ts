export interface DemoSignIn {
  email: string
  password: string
  who: string
}

// No secret: it is printed when the demo starts, and opens nothing but the demo.
const PASSWORD = 'seven herons at low tide'

const signIn = (email: string, who: string): DemoSignIn => ({ email, password: PASSWORD, who })

/** Those of the cast who can sign in. Begin with the first. */
export const SIGN_INS: readonly DemoSignIn[] = [
  signIn('asha@harbour-lights.example', 'Asha, complaints officer of the agent Harbour Lights: the worklist'),
  signIn('bryn@harbour-lights.example', 'Bryn, another complaints officer there: reviews at stage 2'),
  signIn('mair@harbour-lights.example', 'Mair, manager at Harbour Lights: approves long extensions'),
  signIn('sol@plover-court.example', 'Sol, Secretary of Plover Court: decides at stage 1'),
  signIn('sunil@kittiwake-street.example', 'Sunil, Secretary of Kittiwake Street'),
  signIn(
    'mina@plover-court.example',
    'Mina, committee member of Plover Court: sits on a stage 2 panel, and never sees the complaint about her sister’s dog',
  ),
  signIn(
    'mabel@plover-court.example',
    'Mabel, Member Responsible for Complaints of Plover Court: figures, no names',
  ),
  signIn(
    'farah@estuary-federation.example',
    'Farah, analyst of the Estuary Federation: figures of five co-ops',
  ),
  signIn('hana@heron-yard.example', 'Hana, complaints officer of Heron Yard, which manages itself'),
  signIn('desta@faraway-homes.example', 'Desta, complaints officer of another agent: sees none of the above'),
]
