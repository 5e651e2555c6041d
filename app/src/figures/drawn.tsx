/** A chart that the server drew. Its text is escaped where it is drawn. */
export const Drawn = ({ chart }: { chart: string | null }) =>
  chart && <div className="drawn" dangerouslySetInnerHTML={{ __html: chart }} />
