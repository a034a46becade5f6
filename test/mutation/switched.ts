/** What source with changes built in (by Stryker's instrumenter) reads and counts. */
export interface ChangeSwitch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  /** How often the active change was passed, and how often it may be: more is a loop without end. */
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: {
    readonly static: Readonly<Record<string, number>>;
    readonly perTest: Record<string, Readonly<Record<string, number>>>;
  };
}

const global = globalThis as { __stryker__?: ChangeSwitch };

export const changeSwitch: ChangeSwitch = (global.__stryker__ ??= {});
