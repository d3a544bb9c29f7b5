/** Whether groups of TeX (braces, `\left`, environments) open more deeply than so many. */
export const tooDeep = (tex: string, limit: number): boolean => {
  let depth = 0
  for (const [token] of tex.matchAll(/\\(?:left|right|begin|end)(?![a-zA-Z])|\\[^a-zA-Z]|[{}]/g)) {
    if (token === '{' || token === '\\left' || token === '\\begin') depth += 1
    if (token === '}' || token === '\\right' || token === '\\end') depth = Math.max(0, depth - 1)
    if (depth > limit) return true
  }
  return false
}
