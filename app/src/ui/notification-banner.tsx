import type { ReactNode } from 'react'

/** Says, once, what has just been done. */
export const NotificationBanner = ({ children }: { children: ReactNode }) => (
  <div className="notice" role="alert">
    <p className="notice__words">{children}</p>
  </div>
)
