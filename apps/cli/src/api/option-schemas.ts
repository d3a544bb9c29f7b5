import { parserNames } from '@trifold/compile'
import { z } from 'zod'
import type { BuildOptions, CheckOptions, FixOptions, RenderOptions } from '../build.ts'
import type { CompileOptions } from '../compile.ts'
import type { PruneOptions } from '../prune.ts'
import type { OptionSchemas } from './check-options.ts'

const text = z.string('expected a text')
const flag = z.boolean('expected true or false').optional()
const parser = z.enum(parserNames, `expected ${parserNames.join(' or ')}`).optional()
const texts = z.array(text, 'expected a list of texts, in [ ]')
const object = z.custom((value) => typeof value === 'object' && value !== null, 'expected an object')
const method = z.custom((value) => typeof value === 'function', 'expected a function').optional()
const place = z.string('expected the path of a folder, such as process.cwd()').min(1, 'expected a path')

/** As much of a format as tells it from anything else. */
const format = z.custom(
  (value) => typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string',
  'expected a format, as defineRenderer gives it',
)
const formats = z.array(format, 'expected a list of formats').optional()

const content = {
  cwd: place,
  renderers: formats,
  to: texts.optional(),
  formatOptions: object.optional(),
  drafts: flag,
  strict: flag,
  parser,
  templates: text.optional(),
  template: text.optional(),
  browser: method,
}

const run = {
  ...content,
  paths: texts,
  out: text.optional(),
  sections: texts.optional(),
  onProgress: method,
}

const signal = z.instanceof(AbortSignal, { error: 'expected an AbortSignal' }).optional()

const many = {
  ...run,
  jobs: z.int('expected a number of processes').min(1, 'expected one process, or more').optional(),
  signal,
}

/** What each function of the API takes, for programs whose calls TypeScript does not check. */
export const checkSchemas: OptionSchemas<CheckOptions> = {
  ...many,
  unsaved: z.object({ file: text, text }, 'expected an object of file and text').optional(),
}

export const buildSchemas: OptionSchemas<BuildOptions> = {
  ...many,
  cache: flag,
  force: flag,
  why: flag,
  onWait: method,
}

export const fixSchemas: OptionSchemas<FixOptions> = { ...run, dryRun: flag }

export const renderSchemas: OptionSchemas<RenderOptions> = {
  ...content,
  file: text,
  folder: text.optional(),
  linkTo: method,
  memory: z.instanceof(Map, { error: 'expected a Map' }).optional(),
}

export const pruneSchemas: OptionSchemas<PruneOptions> = {
  cwd: place,
  paths: texts,
  out: text.optional(),
  onWait: method,
  signal,
}

export const compileSchemas: OptionSchemas<CompileOptions> = {
  path: text.optional(),
  formats,
  aliases: z.record(text, text, 'expected an object of names').optional(),
  assets: object.optional(),
  lang: text.optional(),
  parser,
  strict: flag,
}
