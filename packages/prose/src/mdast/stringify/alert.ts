import type { BlockContent, Parent } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

/** The kinds that GitHub knows. */
export type AlertKind = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION'

/** A quote that a host shows as an alert: `> [!NOTE]`. */
export interface Alert extends Parent {
  type: 'alert'
  kind: AlertKind
  children: BlockContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    alert: Alert
  }
  interface BlockContentMap {
    alert: Alert
  }
}

/** Prints an alert; its marker stands unescaped on the first line, above a paragraph that goes on. */
export const alert: Handle = (node: Alert, _, state, info) => {
  const exit = state.enter('blockquote')
  const tracker = state.createTracker(info)
  tracker.move('> ')
  tracker.shift(2)
  const marker = tracker.move(`[!${node.kind}]`)
  const gap = node.children.length === 0 ? '' : node.children[0]?.type === 'paragraph' ? '\n' : '\n\n'
  const content = state.containerFlow({ type: 'blockquote', children: node.children }, tracker.current())
  const value = state.indentLines(marker + gap + content, (line, _, blank) => `>${blank ? '' : ' '}${line}`)
  exit()
  return value
}
