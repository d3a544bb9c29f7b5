import type { Nodes, Parents } from 'mdast'
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown'
import { createUnsafeSearch, type UnsafeSearch } from './unsafe-search.ts'

/**
 * Prints a document as mdast-util-to-markdown does, with less work: text in which nothing can need an escape is not
 * searched pattern by pattern, lines without emphasis are joined as they are, and places in the output, which no
 * handler asks for, are not counted.
 */
export const createQuickRoot = (): Handle => {
  let search: UnsafeSearch | undefined
  return (node, parent, state, info) => {
    search ??= createUnsafeSearch(state.unsafe)
    state.createTracker = () => untracked
    state.safe = quickSafe(state, search)
    state.containerPhrasing = quickPhrasing(state, search)
    return defaultHandlers.root(node, parent, state, info)
  }
}

const nowhere = { now: { line: 1, column: 1 }, lineShift: 0 }

const untracked: ReturnType<State['createTracker']> = {
  current: () => nowhere,
  move: (value) => value ?? '',
  shift: () => {},
}

/** What has nothing unsafe in it is printed as it is. */
const quickSafe = (state: State, isUnsafe: UnsafeSearch): State['safe'] => {
  const { safe } = state
  return (input, config) => {
    const value = input ?? ''
    return isUnsafe(value, config, state.stack) ? safe.call(state, value, config) : value
  }
}

/** Inline nodes among which is none that emphasis' rules concern: one after the other. */
const quickPhrasing = (state: State, isUnsafe: UnsafeSearch): State['containerPhrasing'] => {
  const { containerPhrasing, indexStack } = state
  // Handlers are in the map under the types of their nodes.
  const handlers = state.handlers as Readonly<Record<string, Peeking | undefined>>
  const isSimple = ({ type }: Nodes): boolean => type !== 'html' && handlers[type]?.attention === undefined
  const print = (node: Nodes, parent: Parents, sides: Sides, as?: Handle): string =>
    node.type === 'text' && !isUnsafe(node.value, sides, state.stack)
      ? node.value
      : (as ?? state.handle)(node, parent, state, { ...nowhere, ...sides })
  const peek = (node: Nodes, parent: Parents): string => {
    const handle = handlers[node.type]
    const code = print(node, parent, alone, handle?.peek ?? handle).codePointAt(0)
    return code === undefined ? '' : String.fromCodePoint(code)
  }
  return (parent, info) => {
    const children: readonly Nodes[] = parent.children
    if (!children.every(isSimple)) return containerPhrasing.call(state, parent, info)
    let { before } = info
    let printed = ''
    indexStack.push(-1)
    for (const [index, child] of children.entries()) {
      indexStack[indexStack.length - 1] = index
      const next = children[index + 1]
      const after = next === undefined ? info.after : peek(next, parent)
      const value = print(child, parent, { before, after })
      if (value === '') continue
      printed += value
      before = lastCharacter(value)
    }
    indexStack.pop()
    return printed
  }
}

/** What stands before and after. */
type Sides = Parameters<UnsafeSearch>[1]

const alone: Sides = { before: '', after: '' }

interface Peeking extends Handle {
  readonly peek?: Handle
  readonly attention?: unknown
}

const lastCharacter = (value: string): string =>
  (value.codePointAt(value.length - 2) ?? 0) > 0xffff ? value.slice(-2) : value.slice(-1)
