import { createRequire } from 'node:module'
import { join } from 'node:path'
import { samplesOf } from '../handbook/samples.ts'
import { ensureTools } from './ensure-tools.ts'

/** What a job of continuous integration does once the sources are there and npm has installed. */
export interface Job {
  readonly commands: readonly string[]
  /** What its machines take of the collections, where there are several. */
  readonly parts: readonly string[]
}

/** The handbook’s article on many machines. */
const article = 'many-machines.md'

/** What the article says that a file holds. */
export const sampleFile = (title: string): string => {
  const found = samplesOf(article).find((sample) => sample.title === title)
  if (found === undefined) throw new Error(`${article} shows no ${title}`)
  return found.text
}

interface Workflow {
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}
interface WorkflowJob {
  readonly strategy?: { readonly matrix: { readonly part: readonly string[] } }
  readonly steps: readonly { readonly run?: string }[]
}

/** A job of one of the article’s workflows of GitHub. */
export const githubJob = (file: string, name: string): Job => {
  const { jobs } = parseYaml(sampleFile(`.github/workflows/${file}`)) as Workflow
  const { steps, strategy } = named(jobs, name)
  const commands = steps.flatMap(({ run }) => (run === undefined || installs(run) ? [] : [run]))
  return { commands, parts: strategy?.matrix.part ?? [] }
}

interface PipelineJob {
  readonly parallel?: { readonly matrix: readonly { readonly PART: readonly string[] }[] }
  readonly script: readonly string[]
}

/** A job of the article’s pipeline of GitLab. */
export const gitlabJob = (name: string): Job => {
  const jobs = parseYaml(sampleFile('.gitlab-ci.yml')) as Readonly<Record<string, PipelineJob>>
  const { script, parallel } = named(jobs, name)
  return { commands: script, parts: parallel?.matrix.flatMap(({ PART }) => PART) ?? [] }
}

const installs = (command: string): boolean => command.startsWith('npm ci ')

const named = <T>(jobs: Readonly<Record<string, T>>, name: string): T => {
  const job = jobs[name]
  if (job === undefined) throw new Error(`There is no job ${name}`)
  return job
}

const parseYaml = (text: string): unknown => {
  const require = createRequire(join(ensureTools(), 'any.js'))
  // The reader of YAML that GitHub’s own parser of workflows is built on.
  const { parse } = require('yaml') as { parse(text: string): unknown }
  return parse(text)
}
