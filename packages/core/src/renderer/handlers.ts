import type { Block, Node, Part, Phrasing } from '../article/tree.ts'

type OfType<Union extends Node, Type> = Extract<Union, { type: Type }>

/** One function for every type of a union of nodes: a type without a handler does not compile. */
export type Handlers<Union extends Node, Result, State> = {
  readonly [Type in Union['type']]: (node: OfType<Union, Type>, state: State) => Result
}

/** Handlers of every block. */
export type BlockHandlers<Result, State> = Handlers<Block, Result, State>

/** Handlers of every inline node. */
export type PhrasingHandlers<Result, State> = Handlers<Phrasing, Result, State>

/** Handlers of the parts that blocks are made of. */
export type PartHandlers<Result, State> = Handlers<Part, Result, State>

/** Calls the handler of a node's own type. */
export const handle = <Union extends Node, Result, State>(
  handlers: Handlers<Union, Result, State>,
  node: Union,
  state: State,
): Result => {
  // The map is total, and the key is the node's own type; TypeScript cannot follow that correlation.
  const handler = handlers[node.type as Union['type']] as (node: Union, state: State) => Result
  return handler(node, state)
}
