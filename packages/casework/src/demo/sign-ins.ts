export interface DemoSignIn {
  email: string
  password: string
  who: string
  /** Of their authenticator app, as it is typed into one; null for those whose role needs none. */
  secret: string | null
}

// No secret: it is printed when the demo starts, and opens nothing but the demo.
const PASSWORD = 'seven herons at low tide'

const signIn = (email: string, who: string): DemoSignIn => ({ email, password: PASSWORD, who, secret: null })

// No secret either: whoever has no phone at hand reads the code on the page of caught mail.
const withApp = (email: string, secret: string, who: string): DemoSignIn => ({
  ...signIn(email, who),
  secret,
})

/** Those of the cast who can sign in. Begin with the first. */
export const SIGN_INS: readonly DemoSignIn[] = [
  withApp(
    'asha@harbour-lights.example',
    'ASHAHARBOURLIGHTSDEMOTWO2345ABCD',
    'Asha, complaints officer of the agent Harbour Lights: the worklist',
  ),
  withApp(
    'bryn@harbour-lights.example',
    'BRYNHARBOURLIGHTSDEMOTWO2345ABCD',
    'Bryn, another complaints officer there: reviews at stage 2',
  ),
  withApp(
    'mair@harbour-lights.example',
    'MAIRHARBOURLIGHTSDEMOTWO2345ABCD',
    'Mair, manager at Harbour Lights: approves long extensions',
  ),
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
  withApp(
    'farah@estuary-federation.example',
    'FARAHESTUARYFEDERATIONDEMO234567',
    'Farah, analyst of the Estuary Federation: figures of five co-ops',
  ),
  signIn('hana@heron-yard.example', 'Hana, complaints officer of Heron Yard, which manages itself'),
  withApp(
    'desta@faraway-homes.example',
    'DESTAFARAWAYHOMESDEMOTWO2345ABCD',
    'Desta, complaints officer of another agent: sees none of the above',
  ),
]
