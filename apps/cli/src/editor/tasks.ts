/**
 * A line of `--format lines` as a regular expression of VS Code's problem matchers: file, line, column, severity, message
 * and code are its groups.
 */
const findingLine = '^(.+?):(\\d+):(\\d+): (error|warning|note): (.+) \\[([\\w-]+)\\]$'

/** VS Code's tasks: the check, whose findings it then shows at their lines, and the live preview. */
export const editorTasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Trifold: check',
      type: 'shell',
      command: 'npx trifold check --format lines',
      group: { kind: 'build', isDefault: true },
      presentation: { reveal: 'silent', revealProblems: 'onProblem' },
      problemMatcher: {
        owner: 'trifold',
        source: 'trifold',
        severity: 'info',
        pattern: { regexp: findingLine, file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 },
      },
    },
    {
      label: 'Trifold: preview',
      type: 'shell',
      command: 'npx trifold dev',
      isBackground: true,
      problemMatcher: [],
    },
  ],
} as const
