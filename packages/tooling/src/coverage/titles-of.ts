// TypeScript 7, which checks the types, cannot be asked about a file.
import ts from 'typescript-api'

const NAMES = ['describe', 'it', 'test']

/** The titles of the tests in a file, and of the groups they stand in; those that are skipped are none. */
export function titlesOf(source: string): string[] {
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments
      if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title)))
        titles.push(textOf(title))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.test.ts', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return titles
}

// it(…), it.each(…)(…), test.describe(…): by the name it begins with.
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return NAMES.includes(called.text)
  if (ts.isPropertyAccessExpression(called)) return called.name.text !== 'skip' && isTest(called.expression)
  return ts.isCallExpression(called) && isTest(called.expression)
}

const textOf = (title: ts.StringLiteralLike | ts.TemplateExpression): string =>
  ts.isTemplateExpression(title) ? title.getText() : title.text
