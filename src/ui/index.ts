// The one door to the accessible parts. A page also imports `ui/styles/index.css` once.
export { Announcements } from './announcements/Announcements.tsx';
export { announce } from './announcements/announce.ts';
export { BrowserWindow, type BrowserWindowProps, type Favourite } from './browser-window/BrowserWindow.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './button/Button.tsx';
export { Circuit, type CircuitProps, type Station, type StationState } from './circuit/Circuit.tsx';
export { type DataItem, DataList, type DataListProps } from './data-list/DataList.tsx';
export { Dialog, type DialogProps } from './dialog/Dialog.tsx';
export { Disclosure, type DisclosureProps } from './disclosure/Disclosure.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state/EmptyState.tsx';
export { ErrorSummary, type ErrorSummaryProps, type FieldError } from './error-summary/ErrorSummary.tsx';
export { CheckField, type CheckFieldProps } from './fields/CheckField.tsx';
export { ChoiceField, type ChoiceFieldProps } from './fields/ChoiceField.tsx';
export { DayField, type DayFieldProps } from './fields/DayField.tsx';
export { EurosField, type EurosFieldProps } from './fields/EurosField.tsx';
export type { Choice, FieldProps } from './fields/field-props.ts';
export { type Line, LinesField, type LinesFieldProps } from './fields/LinesField.tsx';
export { MultiChoiceField, type MultiChoiceFieldProps } from './fields/MultiChoiceField.tsx';
export { type Piece, PieceField, type PieceFieldProps } from './fields/PieceField.tsx';
export { SecretField, type SecretFieldProps } from './fields/SecretField.tsx';
export { SelectField, type SelectFieldProps } from './fields/SelectField.tsx';
export { SearchField, type SearchFieldProps } from './fields/search/SearchField.tsx';
export { TextField, type TextFieldProps } from './fields/TextField.tsx';
export { useFollowingFocus } from './fields/use-following-focus.ts';
export { FormPlan, type FormPlanProps, type PlanSection } from './form-plan/FormPlan.tsx';
export type { IconName } from './icon/drawings.ts';
export { Icon, type IconProps } from './icon/Icon.tsx';
export { LoadingLine, type LoadingLineProps } from './loading-line/LoadingLine.tsx';
export { type MoneyRow, MoneyTable, type MoneyTableProps } from './money-table/MoneyTable.tsx';
export { Notice, type NoticeProps, type NoticeTone } from './notice/Notice.tsx';
export { Magnifier, type MagnifierProps, SIZES, type Size } from './paper/Magnifier.tsx';
export { Paper, type PaperLine, type PaperProps, type PaperSection } from './paper/Paper.tsx';
export { PaperFrame } from './paper/PaperFrame.tsx';
export { ProgressSteps, type ProgressStepsProps } from './progress-steps/ProgressSteps.tsx';
export {
  DEFAULT_READING,
  ReadingComfort,
  type ReadingComfortProps,
  type ReadingPreferences,
} from './reading-comfort/ReadingComfort.tsx';
export { Sheet, type SheetProps } from './sheet/Sheet.tsx';
export { SkipLink, type SkipLinkProps } from './skip-link/SkipLink.tsx';
export { StateMark, type StateMarkProps, type StateName, stateWord } from './state-mark/StateMark.tsx';
export { type TabItem, TabStrip, type TabStripProps } from './tabs/TabStrip.tsx';
export { TabPanel, Tabs, type TabsProps } from './tabs/Tabs.tsx';
export { Term, type TermProps } from './term/Term.tsx';
export { TitledSection } from './titled-section/TitledSection.tsx';
export { TrainingBanner } from './training-banner/TrainingBanner.tsx';
