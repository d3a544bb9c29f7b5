import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { ensureTools } from './ensure-tools.ts'
import { githubJob, gitlabJob, sampleFile } from './pipeline.ts'

/** The handbook’s files for continuous integration are what their hosts read; `many-machines.test.ts` runs their commands. */

interface Parser {
  NoOperationTraceWriter: new () => unknown
  parseWorkflow(file: { name: string; content: string }, trace: unknown): Parsed
}
interface Parsed {
  readonly context: { readonly errors: { getErrors(): readonly { message: string }[] } }
}

/** GitHub’s own parser of workflows, bundled: Node does not import its files of JSON as they are. */
const loadParser = (): Parser => {
  const { outputFiles } = buildSync({
    entryPoints: [join(ensureTools(), '@actions/workflow-parser/dist/index.js')],
    bundle: true,
    format: 'iife',
    globalName: 'parser',
    write: false,
  })
  return runInNewContext(`${outputFiles[0]?.text}; parser`) as Parser
}

const { parseWorkflow, NoOperationTraceWriter } = loadParser()

/** What it has against a workflow. */
const complaints = (content: string): string[] => {
  const { context } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}

const workflows = ['articles.yml', 'publish.yml'] as const

describe.each(workflows)('the workflow %s', (file) => {
  const content = sampleFile(`.github/workflows/${file}`)

  it('is one that GitHub takes', () => {
    expect(complaints(content)).toEqual([])
  })

  it.each([
    ['a misspelt key', /runs-on/, 'run-on'],
    ['an expression that is not closed', /vars\.TURBO_API }}/, 'vars.TURBO_API'],
    ['permissions that nobody has', /contents: read/, 'contents: raed'],
  ])('would be refused with %s', (_, right, wrong) => {
    expect(complaints(content.replace(right, wrong))).not.toEqual([])
  })
})

describe('the pipeline of GitLab', () => {
  it('does what the workflows do', () => {
    const words = ({ commands }: { commands: readonly string[] }) =>
      commands.map((command) => command.replace(/--format \S+|--filter=.*/, ''))
    expect(words(gitlabJob('changed'))).toEqual(words(githubJob('articles.yml', 'changed')))
    for (const name of ['build', 'publish'])
      expect(words(gitlabJob(name))).toEqual(words(githubJob('publish.yml', name)))
    expect(gitlabJob('build').parts).toEqual(githubJob('publish.yml', 'build').parts)
  })
})
