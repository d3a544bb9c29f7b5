import {
  closest,
  createDiagnostic,
  type Diagnostic,
  hasErrors,
  type Renderer,
  type SettingPlace,
} from '@trifold/core'
import { type ConfigFile, issueFindings } from '../config/read-config.ts'
import { UsageError } from '../errors.ts'
import { findings } from '../findings.ts'
import type { ContentRequest } from '../request.ts'
import type { FormatPart } from './part-formats.ts'

/** A format that is made, with its options parsed. */
export interface Format {
  /** What its record is called: the renderer's name, and for a part its sections. */
  readonly name: string
  /** Without one, the format is of the whole article. */
  readonly part?: FormatPart
  readonly renderer: Renderer
  readonly options: unknown
  /** Where the configuration gives an option of it. */
  optionPlace?(option: string): SettingPlace | undefined
}

/**
 * Checks the names given with `--to`.
 *
 * @throws UsageError that names the unknown format and the nearest known one.
 */
export const checkFormatNames = (names: readonly string[], renderers: readonly Renderer[]): void => {
  const known = renderers.map(({ name }) => name)
  for (const name of names) {
    if (known.includes(name)) continue
    const suggestion = closest(name, known)
    const hint = suggestion === undefined ? '' : ` Did you mean ${JSON.stringify(suggestion)}?`
    throw new UsageError(`there is no format ${JSON.stringify(name)}; there are ${known.join(', ')}.${hint}`)
  }
}

/**
 * The formats to make of a collection, in the renderers' order: those asked for, else those its configuration names, else
 * all that require nothing of the machine. Options come from the configuration; what is wrong with them is found in its file.
 */
export const planFormats = (
  renderers: readonly Renderer[],
  { to, formatOptions = {} }: Pick<ContentRequest, 'to' | 'formatOptions'>,
  config: ConfigFile,
): { formats: Format[]; diagnostics: Diagnostic[] } => {
  const settings = config.config?.formats ?? {}
  const listed = Array.isArray(settings) ? settings : Object.keys(settings)
  const diagnostics = unknownFormats(listed, renderers, config)
  const isWanted = ({ name, requires }: Renderer): boolean => {
    if (to !== undefined && to.length > 0) return to.includes(name)
    if (Array.isArray(settings)) return settings.includes(name)
    return (optionOf(settings, name) ?? requires === undefined) !== false
  }
  const formats = renderers.filter(isWanted).map((renderer): Format => {
    const given = Array.isArray(settings) ? undefined : optionOf(settings, renderer.name)
    const theme = config.config?.theme
    const input = { ...(typeof given === 'object' ? given : {}), ...formatOptions[renderer.name] }
    const themed = theme !== undefined && hasTheme(renderer) ? { theme, ...input } : input
    const parsed = renderer.options.safeParse(themed, { reportInput: true })
    const base = themed !== input && input.theme === undefined ? [] : ['formats', renderer.name]
    for (const issue of parsed.error?.issues ?? []) {
      const at = issue.path[0] === 'theme' ? base : ['formats', renderer.name]
      const place = { schema: renderer.options, locator: config.locator, base: at }
      diagnostics.push(...issueFindings(config.file, issue, place))
    }
    const optionPlace = (option: string): SettingPlace | undefined => {
      if (!Object.hasOwn(themed, option)) return undefined
      const path = Object.hasOwn(input, option) ? ['formats', renderer.name, option] : [option]
      return { file: config.file, position: config.locator.value(path) }
    }
    return { name: renderer.name, renderer, options: parsed.data, optionPlace }
  })
  return { formats: hasErrors(diagnostics) ? [] : formats, diagnostics }
}

/** Whether the collection's theme is for a format: Marp's slides, for one, wear the theme of the deck they join. */
const hasTheme = ({ group, options }: Renderer): boolean =>
  group === 'slides' && options.safeParse({ theme: 'default' }).success

const optionOf = <Option>(settings: Record<string, Option>, name: string): Option | undefined =>
  Object.hasOwn(settings, name) ? settings[name] : undefined

const unknownFormats = (
  listed: readonly string[],
  renderers: readonly Renderer[],
  { file, locator }: ConfigFile,
): Diagnostic[] => {
  const known = renderers.map(({ name }) => name)
  return listed.flatMap((name, index) => {
    if (known.includes(name)) return []
    const place = locator.key(['formats'], name) ?? locator.value(['formats', index])
    const finding = findings['config-format-known'](name, known, closest(name, known))
    return [createDiagnostic(file, place, finding)]
  })
}
