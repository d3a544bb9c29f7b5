import type { Page } from 'playwright-core'

/** One thing that a screen reader meets: `heading`, `listitem`, `StaticText` … and what it is called. */
export interface AccessibleNode {
  readonly role: string
  readonly name: string
}

/** All that Chromium hands to a screen reader, in the order of reading. */
export const accessibilityTree = async (page: Page): Promise<AccessibleNode[]> => {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  await client.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const from = (id: string): AccessibleNode[] => {
    const { ignored, role, name, childIds = [] } = byId.get(id) ?? { ignored: true }
    const met = { role: String(role?.value), name: String(name?.value ?? '') }
    return [...(ignored || met.role === 'InlineTextBox' ? [] : [met]), ...childIds.flatMap(from)]
  }
  return nodes[0] === undefined ? [] : from(nodes[0].nodeId)
}

/** What a screen reader reads aloud, from the top. */
export const readAloud = async (page: Page): Promise<string> =>
  (await accessibilityTree(page))
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')

/** The names of all things of a role. */
export const namesOf = async (page: Page, role: string): Promise<string[]> =>
  (await accessibilityTree(page)).filter((node) => node.role === role).map(({ name }) => name)
