import ical, { ICalAlarmType } from 'ical-generator'
import type { Calendar } from '../../core/export/calendar.ts'

/** The calendar as the file that phones and desks import: times in world time, days as days. */
export function writeIcs({ name, lang, madeAt, events }: Calendar): Uint8Array {
  const calendar = ical({
    name,
    prodId: { company: 'Appeal Coach', product: 'Appeal Coach', language: lang },
  })
  for (const { id, title, description, at, alarms } of events) {
    const isDay = typeof at === 'string'
    const event = calendar.createEvent({
      id,
      stamp: new Date(madeAt),
      summary: title,
      description,
      start: new Date(at),
      allDay: isDay,
      ...(!isDay && { end: new Date(at) }),
    })
    for (const minutes of alarms)
      event.createAlarm({ type: ICalAlarmType.display, trigger: minutes * 60, description: title })
  }
  return Buffer.from(calendar.toString(), 'utf8')
}
