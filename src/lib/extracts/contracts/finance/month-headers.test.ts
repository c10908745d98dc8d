import { expect, test } from 'vitest';

import { monthHeader } from './month-headers';

test.each([
	['Sept 2024', { month: 9, year: 2024, holds: 'actual' }],
	['February-25', { month: 2, year: 2025, holds: 'actual' }],
	['Apr 2024 Budget', { month: 4, year: 2024, holds: 'budget' }],
	['Mar 25 forecast', { month: 3, year: 2025, holds: undefined }],
	['Actual to 31 Mar 2025', { month: 3, year: 2025, holds: undefined }],
	['15/04/2024', { month: 4, year: 2024, holds: undefined }],
	['Market 20', undefined],
	['Total 2024/25', undefined],
	['Budget 2024-25', undefined],
	['Maybe 24', undefined]
])('“%s” as a month', (column, header) => {
	expect(monthHeader(column)).toEqual(header);
});
