import type { ButtonHTMLAttributes, ReactNode } from 'react'

interface Look {
  /** One among others, not the page’s main act. */
  secondary?: boolean | undefined
  /** For what cannot be undone. */
  grave?: boolean | undefined
}

export const Button = ({ secondary, grave, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) => (
  <button type="submit" {...rest} className={look({ secondary, grave })} />
)

/** A link to a page where something is done. */
export const ButtonLink = ({ href, children, ...rest }: Look & { href: string; children: ReactNode }) => (
  <a href={href} className={look(rest)}>
    {children}
  </a>
)

const look = ({ secondary, grave }: Look): string =>
  `govuk-button${secondary ? ' govuk-button--secondary' : ''}${grave ? ' govuk-button--warning' : ''}`
