import { tokens } from '@trifold/prose'
import { type Attributes, element } from '../xml/element.ts'
import type { Appearance } from './appearance.ts'

/** What fades in: a shape, or one paragraph of its text. */
export interface Target extends Pick<Appearance, 'shape' | 'kind'> {
  readonly paragraph?: number
}

/** Makes a node of time, `p:cTn`; `delay` is when it starts. */
export type CreateNode = (
  attributes: Attributes & { readonly delay?: 'indefinite' | 0 },
  children: () => readonly string[],
) => string

/** The number by which PowerPoint calls this animation “Fade”. */
const fade = 10

/** The animation “Fade” of one target: it becomes visible, and its opacity rises. */
export const fadeIn = (target: Target, nodeType: 'clickEffect' | 'withEffect', node: CreateNode): string => {
  const grpId = target.kind === 'object' ? undefined : 0
  const effect = { presetID: fade, presetClass: 'entr', presetSubtype: 0, fill: 'hold', grpId, nodeType }
  const on = element('p:tgtEl', {}, element('p:spTgt', { spid: target.shape }, paragraphOf(target)))
  return element('p:par', {}, [
    node({ ...effect, delay: 0 }, () => [
      element('p:set', {}, [
        element('p:cBhvr', {}, [
          node({ dur: 1, fill: 'hold', delay: 0 }, () => []),
          on,
          element('p:attrNameLst', {}, element('p:attrName', {}, 'style.visibility')),
        ]),
        element('p:to', {}, element('p:strVal', { val: 'visible' })),
      ]),
      element('p:animEffect', { transition: 'in', filter: 'fade' }, [
        element('p:cBhvr', {}, [node({ dur: tokens.motion }, () => []), on]),
      ]),
    ]),
  ])
}

const paragraphOf = ({ paragraph }: Target): string =>
  paragraph === undefined ? '' : element('p:txEl', {}, element('p:pRg', { st: paragraph, end: paragraph }))
