import { day } from './day';

/** The five financial years that centres report on, by the year in which each begins. */
export const reportingYears = [2021, 2022, 2023, 2024, 2025] as const;

export const reportingStart = day('2021-04-01');
export const reportingEnd = day('2026-03-31');

/** The day to which the child health system has entered doses. */
export const dosesTo = day('2026-09-30');

/** School years with results, by the year in which each begins: none was assessed in 2019/20 and 2020/21. */
export const oldProfileYears = [2017, 2018] as const;
export const newProfileYears = [2021, 2022, 2023, 2024] as const;

export const populationYears = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** Births from the oldest four-year-old of the first population estimate to the last contact. */
export const birthsFrom = day('2012-07-01');
export const birthsTo = reportingEnd;
