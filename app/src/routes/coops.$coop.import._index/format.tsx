import { importAddress } from '../../register-import/addresses.ts'
import { FormatTable } from '../../register-import/format-table.tsx'
import { exampleCsv } from '../../register-import/template.ts'

/** What a register has to look like. */
export const Format = ({ coop }: { coop: string }) => (
  <section>
    <h2 className="govuk-heading-m">What the file looks like</h2>
    <ul className="govuk-list govuk-list--bullet">
      <li>The first line names the columns, in any order. Then comes one line for each complaint.</li>
      <li>
        Only <code>reference</code> and <code>received_on</code> are needed. Leave out the columns you have no
        use for, and leave a cell empty where there is nothing to say.
      </li>
      <li>Dates are written 2025-06-02 or 02/06/2025.</li>
      <li>
        Lines with something wrong in them are left out and given back to you to correct. A line that is there
        already is left as it is, so a file can be imported again.
      </li>
      <li>Put no names of residents in it: nothing of the register asks for them.</li>
    </ul>
    <p className="govuk-body">
      <a href={`${importAddress(coop)}/template.csv`} className="govuk-link">
        Download an empty register to fill in (CSV)
      </a>
    </p>
    <FormatTable />
    <h3 className="govuk-heading-s" id="example">
      An example
    </h3>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
    <section className="example" aria-labelledby="example" tabIndex={0}>
      <pre>{exampleCsv()}</pre>
    </section>
  </section>
)
