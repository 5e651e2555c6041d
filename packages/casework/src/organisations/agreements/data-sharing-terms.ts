/** What both sides accept before either sees anything of the other’s. Never changed: new words are a new version. */
interface DataSharingTerms {
  version: string
  points: readonly string[]
}

const WITH_AN_AGENT: DataSharingTerms = {
  version: 'agent 1',
  points: [
    'The co-op stays responsible for what is known about its residents: it is the controller. The agent acts for it and on its instructions: it is the processor.',
    'The agent uses what it sees to handle the co-op’s complaints, and for nothing else.',
    'Only those of the agent’s team who handle complaints see them, each signed in as themself.',
    'The agent tells the co-op within a day of learning that something was lost, or seen by somebody who should not have.',
    'What a resident says about a disability, their health or their safety is read only by whoever needs it for the complaint, and each reading is on record.',
    'When the agreement ends the agent keeps no copy; what it may read afterwards, and for how long, is in the agreement.',
  ],
}

const WITH_A_FEDERATION: DataSharingTerms = {
  version: 'federation 1',
  points: [
    'The federation sees what the co-op agreed to share: figures, or figures and lessons. It sees no complaint and no name.',
    'It publishes nothing from which a person could be worked out, and leaves out numbers that are too small.',
    'The co-op may end its membership on any day, and sharing ends with it.',
  ],
}

export const DATA_SHARING_TERMS = {
  'management agreement': WITH_AN_AGENT,
  'federation membership': WITH_A_FEDERATION,
} as const
