/** The templates of `trifold new`, the default first. */
export const templateNames = ['explainer', 'comparison', 'how-to', 'faq', 'talk'] as const

export type TemplateName = (typeof templateNames)[number]
