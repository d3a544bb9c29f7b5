import { element } from '../xml/element.ts'

/** Shapes as the tree of a slide, a layout or a master; the tree itself has the id 1. */
export const shapeTree = (shapes: readonly string[]): string =>
  element('p:spTree', {}, [
    element('p:nvGrpSpPr', {}, [
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ]),
    element('p:grpSpPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: 0, cy: 0 }),
      ]),
    ]),
    ...shapes,
  ])
