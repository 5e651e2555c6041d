const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
})

/** 7550 pence as `£75.50`, 7500 as `£75`. */
export const moneyInWords = (pence: number): string => pounds.format(pence / 100)
