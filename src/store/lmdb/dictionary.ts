/**
 * What records look like, for the compression: small ones have nothing of their own to repeat. Never change
 * it: what is on disk can be read only with the dictionary that it was written with.
 */
export const dictionary = Buffer.from(
  `{"id":"","contextId":"","taskId":"","messageId":"","role":"user","role":"agent","metadata":{},\
"parts":[{"text":"Help me learn ","mediaType":"text/markdown"},{"data":{"url":"filename":"extensions":[\
"history":[{"artifacts":[],"status":{"state":"submitted","state":"working","state":"completed",\
"message":{"timestamp":17},"request":{"acceptedOutputModes":[],"tenant":"","inBackground":false,"until":17\
"kind":"status","kind":"artifact","artifact":{"artifactId":"name":"description":"append":false,\
"lastChunk":true,"number":,"owner":"anonymous","createdAt":17,"updatedAt":17,"turns":[{"role":"user",\
"text":"facts":{"topic":"","durationDays":,"minutesPerDay":60,"startDate":"2026-","endDate":"2026-",\
"daysOff":["sunday"],"level":"beginner","timeZone":"UTC","feedToken":"","plan":{"revision":1,"turnId":"",\
"outcome":"plan","markdown":"# ","understanding":{"echo":" min a day","weekdayMinutes":{},"datesOff":[],\
"startTime":"19:00","assumed":["level"]},"source":"offline","units":[{"title":"","minutes":,\
"sessions":[{"date":"2026-"`.padEnd(2_048, " "),
);
