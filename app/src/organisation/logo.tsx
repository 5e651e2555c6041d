/** Where a page finds a logo by its fingerprint. */
export const logoAt = (sha256: string): string => `/logos/${sha256}`

/** An organisation’s logo, which says whose it is. */
export const Logo = ({ sha256, name }: { sha256: string; name: string }) => (
  <img className="logo" src={logoAt(sha256)} alt={name} />
)
