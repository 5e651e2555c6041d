import type { ReactNode } from 'react'

/** One thing that matters more than the rest of its page, on a ground of its own. */
export const Panel = ({ title, children }: { title: ReactNode; children?: ReactNode }) => (
  <section className="panel">
    <h2 className="panel__title">{title}</h2>
    {children}
  </section>
)
