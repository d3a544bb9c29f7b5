import type { Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { agents } from './agents.ts'
import { article } from './article.ts'
import { breadcrumb } from './breadcrumb.ts'
import { comparisons } from './comparison.ts'
import { faqs } from './faq.ts'
import { keyPoints } from './key-points.ts'
import { pictures } from './pictures.ts'
import { sources } from './sources.ts'
import { steps } from './steps.ts'
import { stories } from './story.ts'
import { termSet } from './term-set.ts'
import { translations } from './translations.ts'
import { videos } from './videos.ts'
import { webPage } from './web-page.ts'
import { webSite } from './web-site.ts'

/** Makes the nodes of one kind. */
export type NodeMaker = (input: GraphInput) => Description[]

/** Every kind of node, in the order of the graph. */
const nodes: readonly NodeMaker[] = [
  webPage,
  article,
  agents,
  webSite,
  breadcrumb,
  termSet,
  comparisons,
  stories,
  keyPoints,
  steps,
  faqs,
  pictures,
  videos,
  sources,
  translations,
]

/** What plug-ins for search engines print themselves. */
const printedByPlugins: ReadonlySet<NodeMaker> = new Set([webPage, agents, webSite, breadcrumb])

/** All nodes of a graph, or only those that add to a plug-in's. */
export const createNodes = (input: GraphInput): Description[] =>
  nodes
    .filter((make) => input.options.scope === 'full' || !printedByPlugins.has(make))
    .flatMap((make) => make(input))
