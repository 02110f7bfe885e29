/**
 * Google's error texts in the language of the account. The Japanese ones stand in public reports, as of
 * ttsukagoshi/mail-merge-for-gmail#129; the German ones are translations. What counts is that they are not English.
 */
import type { Language } from '../circumstances.js';

type Text = readonly [english: RegExp, german: string, japanese: string];

const texts: readonly Text[] = [
  [
    /^You do not have permission to call (\S+)\. Required permissions: (.*)$/s,
    'Sie sind nicht berechtigt, $1 aufzurufen. Erforderliche Berechtigungen: $2',
    '$1 を呼び出す権限がありません。必要な権限: $2',
  ],
  [
    /^Specified permissions are not sufficient to call (\S+)\. Required permissions: (.*)$/s,
    'Die angegebenen Berechtigungen reichen nicht aus, um $1 aufzurufen. Erforderliche Berechtigungen: $2',
    '指定された権限では $1 を呼び出すことができません。必要な権限: $2',
  ],
  [
    /^You do not have permission to call (\S+)$/,
    'Sie sind nicht berechtigt, $1 aufzurufen',
    '$1 を呼び出す権限がありません',
  ],
  [
    /^Authorization is required to perform that action\.$/,
    'Zum Ausführen dieser Aktion ist eine Autorisierung erforderlich.',
    'その操作を実行するには承認が必要です。',
  ],
  [
    /^Service invoked too many times for one day: (\S+)\.$/,
    'Dienst an einem Tag zu oft aufgerufen: $1.',
    '1 日にサービス $1 を実行した回数が多すぎます。',
  ],
  [
    /^Service using too much computer time for one day$/,
    'Dienst verwendet an einem Tag zu viel Rechenzeit',
    'サービスで 1 日に使用できるコンピュータ時間を超えています',
  ],
  [/^Limit exceeded: (.*)\.$/, 'Limit überschritten: $1.', '制限を超えました: $1。'],
  [/^Invalid email: (.*)$/s, 'Ungültige E-Mail-Adresse: $1', '無効なメール: $1'],
  [
    /^Failed to send email: no recipient$/,
    'E-Mail konnte nicht gesendet werden: kein Empfänger',
    'メールを送信できませんでした: 宛先がありません',
  ],
  [/^Exceeded maximum execution time$/, 'Maximale Ausführungszeit überschritten', '起動時間の最大値を超えました'],
  [
    /^There are too many LockService operations against the same script\.$/,
    'Es gibt zu viele LockService-Vorgänge für dasselbe Skript.',
    '同じスクリプトに対する LockService の操作が多すぎます。',
  ],
  [
    /^Lock timeout: another process was holding the lock for too long\.$/,
    'Zeitüberschreitung bei der Sperre: Ein anderer Prozess hielt die Sperre zu lange.',
    'ロックのタイムアウト: 別のプロセスがロックを保持している時間が長すぎました。',
  ],
  [
    /^We're sorry, a server error occurred\. Please wait a bit and try again\.$/,
    'Leider ist ein Serverfehler aufgetreten. Bitte warten Sie etwas und versuchen Sie es noch einmal.',
    'サーバー エラーが発生しました。しばらくしてからもう一度試してください。',
  ],
  [
    /^Service Calendar API has not been enabled .*$/s,
    'Der Dienst Calendar API wurde für Ihr von Apps Script verwaltetes Cloud Platform-Projekt nicht aktiviert.',
    'サービス Calendar API は、Apps Script で管理されている Cloud Platform プロジェクトで有効になっていません。',
  ],
  [
    /^Operation not supported on unpublished form$/,
    'Vorgang wird für unveröffentlichtes Formular nicht unterstützt',
    '未公開のフォームではこの操作はサポートされていません',
  ],
  [
    /^This script has too many triggers\..*$/,
    'Dieses Skript hat zu viele Trigger. Löschen Sie Trigger aus dem Skript, bevor Sie weitere hinzufügen.',
    'このスクリプトのトリガーが多すぎます。新しいトリガーを追加するには、既存のトリガーを削除してください。',
  ],
];

export function inLanguage(language: Language, english: string): string {
  if (language === 'en') return english;
  const found = texts.find(([pattern]) => pattern.test(english));
  return found ? english.replace(found[0], language === 'de' ? found[1] : found[2]) : english;
}
