import { SectionNav } from '../ui/section-nav.tsx'

/** The pages of one complaint. */
export const ComplaintNav = ({ complaintId }: { complaintId: string }) => (
  <SectionNav label="This complaint" base={`/complaints/${complaintId}`} pages={PAGES} />
)

const PAGES = [
  { path: '', text: 'Where it stands' },
  { path: '/file', text: 'File' },
  { path: '/putting-right', text: 'Putting right' },
  { path: '/people', text: 'People' },
  { path: '/support', text: 'Support' },
  { path: '/ombudsman', text: 'Ombudsman' },
  { path: '/record', text: 'Record' },
  { path: '/subject-access', text: 'Personal data' },
  { path: '/retention', text: 'Keeping' },
]
