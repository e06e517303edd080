// How Web Chat looks here. Colours are the page's own variables, so light and dark follow the page.
const colour = name => `var(--${name})`;

export const look = {
  accent: colour('calm'),
  subtle: colour('soft'),
  backgroundColor: 'transparent',
  primaryFont: 'var(--font)',
  monospaceFont: 'ui-monospace, monospace',
  rootHeight: '100%',
  rootWidth: '100%',
  paddingRegular: 12,
  paddingWide: 18,
  messageActivityWordBreak: 'break-word',

  bubbleBackground: colour('coach'),
  bubbleTextColor: colour('ink'),
  bubbleBorderColor: colour('line'),
  bubbleBorderRadius: 16,
  bubbleMaxWidth: 560,
  bubbleMinHeight: 40,
  bubbleFromUserBackground: colour('mine'),
  bubbleFromUserTextColor: colour('ink'),
  bubbleFromUserBorderColor: colour('mine'),
  bubbleFromUserBorderRadius: 16,
  bubbleFromUserMaxWidth: 560,
  bubbleNubSize: 0,
  bubbleFromUserNubSize: 0,
  groupTimestamp: 60000,
  timestampColor: colour('soft'),
  timestampFormat: 'absolute',
  showAvatarInGroup: 'status',

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: 'transparent',
  suggestedActionBackgroundColorOnHover: colour('mine'),
  suggestedActionBackgroundColorOnActive: colour('mine'),
  suggestedActionBackgroundColorOnFocus: colour('mine'),
  suggestedActionBorderColor: colour('calm'),
  suggestedActionBorderColorOnFocus: colour('calm'),
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 44,
  suggestedActionTextColor: colour('calm'),
  suggestedActionTextColorOnHover: colour('ink'),
  suggestedActionTextColorOnActive: colour('ink'),
  suggestedActionTextColorOnFocus: colour('ink'),
  suggestedActionsStackedLayoutButtonTextWrap: true,

  hideUploadButton: true,
  sendBoxBackground: colour('card'),
  sendBoxTextColor: colour('ink'),
  sendBoxButtonColor: colour('calm'),
  sendBoxButtonColorOnHover: colour('calm'),
  sendBoxButtonColorOnFocus: colour('calm'),
  sendBoxButtonShadeColorOnHover: colour('mine'),
  sendBoxButtonShadeColorOnFocus: colour('mine'),
  sendBoxPlaceholderColor: colour('soft'),
  sendBoxBorderTop: `solid 1px ${'var(--line)'}`,
  sendBoxHeight: 56,
  sendBoxMaxHeight: 160,
  sendBoxTextWrap: true,

  transcriptActivityVisualKeyboardIndicatorColor: colour('focus'),
  transcriptVisualKeyboardIndicatorColor: colour('focus'),
  scrollToEndButtonBehavior: 'unread',
  typingAnimationHeight: 20,
  typingAnimationWidth: 64,
  cardEmphasisBackgroundColor: colour('paper'),
  disableMarkdownInPlainText: true,
  markdownRespectCRLF: true,
};

export const words = {
  TEXT_INPUT_PLACEHOLDER: 'Write in your own words',
  TEXT_INPUT_ALT: 'Message to the coach',
};

export const wordsWhileConnecting = { ...words, TEXT_INPUT_PLACEHOLDER: 'Connecting… you can write already' };

const shade = (name, soft = 'soft') => ({ default: colour(name), subtle: colour(soft), highlightColors: { default: 'var(--warm-paper)', subtle: 'var(--warm-paper)' } });

export const cardLook = {
  supportsInteractivity: true,
  fontFamily: 'var(--font)',
  fontSizes: { small: 14, default: 16, medium: 17, large: 19, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  actions: { maxActions: 10, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'vertical', actionAlignment: 'stretch', showCard: { actionMode: 'inline', inlineTopMargin: 8 } },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: { default: shade('ink'), accent: shade('calm', 'calm'), attention: shade('warm', 'warm'), good: shade('calm', 'calm'), warning: shade('warm', 'warm') } },
    emphasis: { backgroundColor: 'var(--paper)', foregroundColors: { default: shade('ink'), accent: shade('calm', 'calm'), attention: shade('warm', 'warm'), good: shade('calm', 'calm'), warning: shade('warm', 'warm') } },
    good: { backgroundColor: 'var(--mine)', foregroundColors: { default: shade('ink'), accent: shade('calm', 'calm'), attention: shade('warm', 'warm'), good: shade('calm', 'calm'), warning: shade('warm', 'warm') } },
  },
};
