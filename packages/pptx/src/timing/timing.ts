import { element } from '../xml/element.ts'
import type { Appearance } from './appearance.ts'
import { type CreateNode, fadeIn, type Target } from './fade-in.ts'

/**
 * The animations of a slide, `p:timing` (ECMA-376, 19.5.87): at each press fades in what belongs to its step, all at
 * once. Empty for a slide that shows everything from the start.
 */
export const timing = (appearances: readonly Appearance[]): string => {
  if (appearances.length === 0) return ''
  const node = createNodes()
  const root = node({ dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' }, () => [
    element('p:seq', { concurrent: true, nextAc: 'seek' }, [
      node({ dur: 'indefinite', nodeType: 'mainSeq' }, () =>
        steps(appearances).map((targets) => press(targets, node)),
      ),
      element('p:prevCondLst', {}, slideEvent('onPrev')),
      element('p:nextCondLst', {}, slideEvent('onNext')),
    ]),
  ])
  return element('p:timing', {}, [element('p:tnLst', {}, element('p:par', {}, root)), buildList(appearances)])
}

/** Makes nodes of time with ids from 1, a node before those inside it. */
const createNodes = (): CreateNode => {
  let last = 0
  return ({ delay, ...attributes }, children) => {
    last += 1
    const id = last
    const inside = children()
    return element('p:cTn', { id, ...attributes }, [
      delay === undefined ? '' : element('p:stCondLst', {}, element('p:cond', { delay: String(delay) })),
      inside.length === 0 ? '' : element('p:childTnLst', {}, inside),
    ])
  }
}

/** What appears at each press, in the order of the presses. */
const steps = (appearances: readonly Appearance[]): Target[][] => {
  const found = new Map<number, Target[]>()
  for (const { step, shape, kind, paragraphs } of appearances) {
    const targets = paragraphs?.map((paragraph) => ({ shape, kind, paragraph })) ?? [{ shape, kind }]
    found.set(step, [...(found.get(step) ?? []), ...targets])
  }
  return [...found].toSorted(([one], [other]) => one - other).map(([, targets]) => targets)
}

/** One press: what it waits for, then all that appears, the first at the press and the others with it. */
const press = (targets: readonly Target[], node: CreateNode): string =>
  element('p:par', {}, [
    node({ fill: 'hold', delay: 'indefinite' }, () => [
      element('p:par', {}, [
        node({ fill: 'hold', delay: 0 }, () =>
          targets.map((target, index) => fadeIn(target, index === 0 ? 'clickEffect' : 'withEffect', node)),
        ),
      ]),
    ]),
  ])

const slideEvent = (evt: 'onPrev' | 'onNext'): string =>
  element('p:cond', { evt, delay: '0' }, element('p:tgtEl', {}, element('p:sldTgt')))

/** How shapes are built up, once for each; objects are not told of (ECMA-376, 19.5.14). */
const buildList = (appearances: readonly Appearance[]): string => {
  const builds = new Map<number, string>()
  for (const { shape, kind, paragraphs } of appearances) {
    if (kind === 'object') continue
    const how = paragraphs === undefined ? { animBg: kind === 'drawing' || undefined } : { build: 'p' }
    builds.set(shape, element('p:bldP', { spid: shape, grpId: 0, ...how }))
  }
  return builds.size === 0 ? '' : element('p:bldLst', {}, [...builds.values()])
}
