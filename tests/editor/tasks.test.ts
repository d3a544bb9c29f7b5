import { expect, it } from 'vitest'
import { createFolder } from '../acceptance/command.ts'
import { editorFile } from './files.ts'

interface Tasks {
  readonly tasks: readonly {
    readonly label: string
    readonly command: string
    readonly problemMatcher: { readonly pattern: Record<string, number> & { readonly regexp: string } }
  }[]
}

const check = editorFile<Tasks>('.vscode/tasks.json').tasks.find(({ label }) => label === 'Trifold: check')

const pattern = check?.problemMatcher.pattern

/** The problems that VS Code sees in an output: a line that the pattern matches is one. */
const problemsIn = (output: string) =>
  output.split('\n').flatMap((text) => {
    const match = pattern === undefined ? null : new RegExp(pattern.regexp).exec(text)
    const group = (name: string) => match?.[pattern?.[name] ?? 0]
    return match === null
      ? []
      : [
          {
            file: group('file'),
            line: group('line'),
            column: group('column'),
            severity: group('severity'),
            code: group('code'),
          },
        ]
  })

it('the task of the check shows every finding at its line', () => {
  const folder = createFolder({
    'posts/a, 100%: b.md':
      '---\ntitle: A\nlayout: post\n---\n\n:::difinition\n\nText\n\n:::\n\n![](cat.png)\n',
  })
  const [, , ...args] = (check?.command ?? '').split(' ')
  const { status, stdout } = folder.trifold(args)
  expect(status).toBe(1)
  const report = JSON.parse(folder.trifold(['check', '--format', 'json']).stdout)
  const names = { error: 'error', warning: 'warning', info: 'note' } as const
  expect(
    problemsIn(stdout).map(({ file, line, column, severity, code }) => ({
      file,
      line,
      column,
      severity,
      code,
    })),
  ).toEqual(
    report.diagnostics.map(
      (finding: {
        file: string
        line: number
        column: number
        severity: keyof typeof names
        code: string
      }) => ({
        file: finding.file,
        line: String(finding.line),
        column: String(finding.column),
        severity: names[finding.severity],
        code: finding.code,
      }),
    ),
  )
  expect(problemsIn(stdout).map(({ code }) => code)).toContain('block-known')
  expect(stdout.trim().split('\n')).toHaveLength(report.diagnostics.length)
})
