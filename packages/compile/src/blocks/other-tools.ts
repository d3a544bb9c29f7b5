import type { CalloutKind } from '@trifold/core'

/** A callout under another tool's name: the nearest of ours, and what the other tool writes above it. */
export interface OtherCallout {
  readonly kind: CalloutKind
  readonly title?: string
}

/**
 * Names that other tools give to callouts: Docusaurus, VuePress, Material for MkDocs, Obsidian, HedgeDoc, MyST and, for
 * `message`, Zenn. (Names that are ours too, such as `faq`, mean ours on a fence, and these in `> [!faq]`.)
 */
const callouts: ReadonlyMap<string, OtherCallout> = new Map([
  ['abstract', { kind: 'info', title: 'Abstract' }],
  ['admonition', { kind: 'note' }],
  ['alert', { kind: 'warning', title: 'Alert' }],
  ['attention', { kind: 'warning', title: 'Attention' }],
  ['bug', { kind: 'danger', title: 'Bug' }],
  ['check', { kind: 'tip', title: 'Check' }],
  ['done', { kind: 'tip', title: 'Done' }],
  ['error', { kind: 'danger', title: 'Error' }],
  ['example', { kind: 'info', title: 'Example' }],
  ['fail', { kind: 'danger', title: 'Fail' }],
  ['failure', { kind: 'danger', title: 'Failure' }],
  ['faq', { kind: 'info', title: 'FAQ' }],
  ['help', { kind: 'info', title: 'Help' }],
  ['hint', { kind: 'tip', title: 'Hint' }],
  ['message', { kind: 'note' }],
  ['missing', { kind: 'danger', title: 'Missing' }],
  ['primary', { kind: 'note' }],
  ['question', { kind: 'info', title: 'Question' }],
  ['secondary', { kind: 'note' }],
  ['seealso', { kind: 'info', title: 'See also' }],
  ['success', { kind: 'tip', title: 'Success' }],
  ['summary', { kind: 'info', title: 'Summary' }],
  ['tldr', { kind: 'info', title: 'TL;DR' }],
  ['todo', { kind: 'info', title: 'Todo' }],
  ['warn', { kind: 'warning' }],
])

/** Names of what other tools put around content: VitePress and VuePress, Zenn, HedgeDoc, Obsidian, Pandoc's slides. */
const containers: ReadonlySet<string> = new Set([
  'accordion',
  'aside',
  'block',
  'box',
  'card',
  'card-grid',
  'cards',
  'center',
  'cite',
  'code-group',
  'code-tabs',
  'collapse',
  'collapsible',
  'columns',
  'container',
  'demo',
  'details',
  'dropdown',
  'expander',
  'figure',
  'file-tree',
  'flex',
  'fold',
  'grid',
  'group',
  'justify',
  'left',
  'panel',
  'playground',
  'preview',
  'quote',
  'raw',
  'right',
  'row',
  'sidebar',
  'spoiler',
  'tab',
  'tab-item',
  'tab-set',
  'tabs',
  'toggle',
  'v-pre',
])

/** The callout that a name of another tool stands for. */
export const otherCallout = (name: string): OtherCallout | undefined => callouts.get(name)

/** Whether another tool has a block of this name, callout or not. */
export const isOtherBlock = (name: string): boolean => callouts.has(name) || containers.has(name)
