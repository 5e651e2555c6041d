/** The same value with each text in it changed, however deep. */
export function changeEveryText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map(item => changeEveryText(item, change)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changeEveryText(item, change)]),
  ) as T
}
