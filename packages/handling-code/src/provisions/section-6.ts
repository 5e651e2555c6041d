import type { ProvisionText } from './provision.ts'

/** Complaints stages */
export const section6 = [
  {
    id: '6.1',
    words:
      'The landlord works out which complaints can be answered early and which need investigation, weighing complexity and any vulnerability or risk; most at stage 1 can be settled quickly.',
    kind: 'case',
    evidence:
      'Triage field (complexity, vulnerability, risk) set within the acknowledgement window; distribution of days to stage 1 response by triage class.',
    selfAssessed: true,
  },
  {
    id: '6.2',
    words: 'At stage 1: acknowledged, defined and logged within five working days of receipt.',
    kind: 'case',
    evidence:
      'Share of stage 1 complaints with acknowledgement, definition and log date all within 5 working days of the received date.',
    selfAssessed: true,
  },
  {
    id: '6.3',
    words: 'The full stage 1 answer goes out within ten working days of the acknowledgement.',
    kind: 'case',
    evidence:
      'Share of stage 1 responses within 10 working days of acknowledgement, without counting extensions; CH02(1) as configured.',
    selfAssessed: true,
  },
  {
    id: '6.4',
    words:
      'The landlord decides whether complexity calls for more time, tells the resident when to expect the answer and explains why; not more than ten working days extra without good reason.',
    kind: 'case',
    evidence:
      'Extensions at stage 1: count, working days granted, sent before the original due date, reason present; over 10 days with good-reason text.',
    selfAssessed: true,
  },
  {
    id: '6.5',
    words: 'A notice of extension at stage 1 carries the Ombudsman’s contact details.',
    kind: 'case',
    evidence: 'Share of stage 1 extension notices containing the contact block.',
    selfAssessed: true,
  },
  {
    id: '6.6',
    words:
      'The answer goes out when it is known, not when the remaining work is finished; that work is tracked, done promptly, and the resident kept up to date.',
    kind: 'case',
    evidence:
      'Actions still open at response date; overdue actions; updates sent while open; days from decision recorded to response sent.',
    selfAssessed: true,
  },
  {
    id: '6.7',
    words:
      'The answer deals with every point in the definition, with clear reasons and, where fitting, the policy, law or good practice behind them.',
    kind: 'case',
    evidence:
      'Every head of the definition has a decision and reasons before the response can be sent; reference present.',
    selfAssessed: true,
  },
  {
    id: '6.8',
    words:
      'Related new points raised before the stage 1 answer go into it; unrelated or delaying ones, or any raised afterwards, become a new complaint.',
    kind: 'case',
    evidence: 'Heads added after logging with date and related flag; new complaints linked as spun off.',
    selfAssessed: true,
  },
  {
    id: '6.9',
    words:
      'The written stage 1 answer states, in plain language: stage, definition, decision, reasons, remedy offered, outstanding actions, how to go to stage 2.',
    kind: 'case',
    evidence: 'Share of stage 1 responses with all seven elements a-g present.',
    selfAssessed: true,
  },
  {
    id: '6.10',
    words:
      'What is not settled at stage 1 to the resident’s satisfaction goes to stage 2, which is the last stage.',
    kind: 'case',
    evidence: 'Escalation requests versus stage 2 records opened; escalation rate.',
    selfAssessed: true,
  },
  {
    id: '6.11',
    words: 'A stage 2 request is acknowledged, defined and logged within five working days of arriving.',
    kind: 'case',
    evidence:
      'Share of stage 2 requests with acknowledgement, definition and log date within 5 working days of the request.',
    selfAssessed: true,
  },
  {
    id: '6.12',
    words: 'Residents need not say why they want stage 2; the landlord makes a fair effort to find out.',
    kind: 'case',
    evidence:
      'The escalation form has no mandatory reason; attempt to understand recorded on each stage 2 complaint.',
    selfAssessed: true,
  },
  {
    id: '6.13',
    words: 'Whoever considers stage 2 is not the person who considered stage 1.',
    kind: 'case',
    evidence:
      'Stage 2 decider and investigator differ from those of stage 1 (computed, not typed); exceptions (should be none).',
    selfAssessed: true,
  },
  {
    id: '6.14',
    words: 'The final answer goes out within twenty working days of the stage 2 acknowledgement.',
    kind: 'case',
    evidence:
      'Share of stage 2 responses within 20 working days of acknowledgement, without counting extensions; CH02(2) as configured.',
    selfAssessed: true,
  },
  {
    id: '6.15',
    words:
      'As at stage 1 (6.4), the landlord decides whether complexity calls for more time and explains; at stage 2 not more than twenty working days extra without good reason.',
    kind: 'case',
    evidence:
      'Extensions at stage 2: count, working days granted, sent before the original due date, reason; over 20 days with good-reason text.',
    selfAssessed: true,
  },
  {
    id: '6.16',
    words: 'A notice of extension at stage 2 carries the Ombudsman’s contact details.',
    kind: 'case',
    evidence: 'Share of stage 2 extension notices containing the contact block.',
    selfAssessed: true,
  },
  {
    id: '6.17',
    words:
      'At stage 2 too (6.6), the answer goes out when it is known, and the work that remains is tracked, done promptly and reported on.',
    kind: 'case',
    evidence: 'Actions still open at the stage 2 response date; overdue actions; updates sent.',
    selfAssessed: true,
  },
  {
    id: '6.18',
    words:
      'At stage 2 too (6.7), the answer deals with every point in the definition, with clear reasons and what they rest on.',
    kind: 'case',
    evidence: 'Every head has a stage 2 decision and reasons; reference present.',
    selfAssessed: true,
  },
  {
    id: '6.19',
    words:
      'The written stage 2 answer states: stage, definition, decision, reasons, remedy, outstanding actions, how to go to the Ombudsman.',
    kind: 'case',
    evidence: 'Share of stage 2 responses with all seven elements a-g present.',
    selfAssessed: true,
  },
  {
    id: '6.20',
    words: 'Stage 2 is the final answer and involves whichever staff are needed to give it.',
    kind: 'case',
    evidence: 'Contributors recorded on the stage 2 complaint.',
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
