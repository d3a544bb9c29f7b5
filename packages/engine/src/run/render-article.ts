import {
  type Article,
  type BrowserProblem,
  type Diagnostic,
  hasErrors,
  type Neighbours,
  type Omission,
  type OutputFile,
  type RenderContext,
  remember,
  type SearchAppearance,
  type SettingPlace,
} from '@trifold/core'
import type { TrackedAssets } from '../assets/asset-source.ts'
import { applyRules } from '../config/apply-rules.ts'
import { type TrackedLinks, wayTo } from '../links/article-links.ts'
import type { TrackedFiles } from '../local-files/track-files.ts'
import { foldName } from '../order.ts'
import { isPortablePath } from '../paths.ts'
import type { Format } from '../plan/formats.ts'
import type { FormatPart } from '../plan/part-formats.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { placeTemplates } from '../plan/template-files.ts'
import type { Crash } from '../report.ts'
import { type CompiledArticle, crashed } from './compile-article.ts'

/** One format of an article. */
export interface RenderedFormat {
  readonly format: Format
  /** Whether its files may be written. */
  readonly usable: boolean
  readonly files: readonly OutputFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly omitted: readonly Omission[]
  /** What the data of its files earns in search results; nothing of files that may not be written. */
  readonly appearances?: readonly SearchAppearance[] | undefined
  /** Whether it was made of the article's neighbours, too. */
  readonly asksNeighbours?: boolean | undefined
  readonly crash?: Crash | undefined
}

/** Renders one article; costly intermediates are shared among its formats. */
export interface ArticleRendering {
  /** Never rejects: a renderer that throws is a finding `internal`. */
  render(format: Format): Promise<RenderedFormat>
}

/** What an article is rendered with. */
export interface RenderSettings {
  /** The article's path, as shown to the author. */
  readonly file: string
  /** Its folder of outputs. */
  readonly folder: string
  readonly plan: Plan
  readonly assets: TrackedAssets
  readonly files: TrackedFiles
  /** Where the author says what of the article's metadata. */
  readonly places: CompiledArticle['places']
  readonly links: TrackedLinks
  /** The articles that it belongs with. */
  neighbours(): Neighbours
}

export const createRendering = (article: Article, settings: RenderSettings): ArticleRendering => {
  const { file, plan } = settings
  const context = renderContext(settings)
  return {
    render: async (format) => {
      const { renderer, options, part } = format
      let asksNeighbours = false
      try {
        const { files, diagnostics, omitted, appearances } = await renderer.render(article, options, {
          ...context,
          ...(part === undefined ? {} : partContext(part, settings)),
          settingPlace: (key, option) => settingPlace(key, option, format, settings),
          neighbours: () => {
            asksNeighbours = true
            return settings.neighbours()
          },
        })
        checkFiles(files)
        const ruled = applyRules(placeTemplates(diagnostics, plan), plan.config.rules, files.length === 0)
        const usable = !hasErrors(ruled)
        const told = usable ? appearances : undefined
        return { format, usable, files, diagnostics: ruled, omitted, appearances: told, asksNeighbours }
      } catch (error) {
        return { format, usable: false, files: [], omitted: [], ...crashed(file, renderer.name, error) }
      }
    },
  }
}

/** What is other where a part of an article is rendered: it stands in a folder of its own. */
const partContext = (
  { sections, folder }: FormatPart,
  settings: RenderSettings,
): Pick<RenderContext, 'sections' | 'article'> => ({
  sections,
  article: (url) => wayTo(url, `${settings.folder}/${folder}`, settings.links),
})

const settingPlace = (
  key: string,
  option: string,
  format: Format,
  { file, places, plan }: RenderSettings,
): SettingPlace => {
  const place = places?.get(key)
  if (place !== undefined) return { file, ...place }
  return format.optionPlace?.(option) ?? plan.settingPlace(option) ?? { file, position: undefined }
}

const renderContext = ({
  file,
  folder,
  plan,
  assets,
  files,
  links,
}: RenderSettings): Omit<RenderContext, 'settingPlace'> => {
  return {
    file,
    site: plan.site,
    templates: plan.templates,
    template: plan.template,
    asset: (url) => {
      const answer = assets.read(url)
      return 'problem' in answer ? undefined : answer
    },
    localFile: (path) => files.read(path),
    article: (url) => wayTo(url, folder, links),
    browser: async () => plan.browser ?? unasked,
    derive: remember(),
    shared: plan.shared,
  }
}

/** What a renderer hears that does not say what it requires, or that runs where nobody offers a browser. */
const unasked: BrowserProblem = {
  problem: 'missing',
  message: 'no browser was offered to this run',
  help: 'Build it with the command `trifold`.',
}

/** A renderer that names its files wrongly is a fault of the program. */
const checkFiles = (files: readonly OutputFile[]): void => {
  const seen = new Set<string>()
  for (const { path } of files) {
    if (!isPortablePath(path)) throw new Error(`the output path ${JSON.stringify(path)} is not portable`)
    if (seen.has(foldName(path))) throw new Error(`two outputs are called ${JSON.stringify(path)}`)
    seen.add(foldName(path))
  }
}
