def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] src/main/content/news/quay.txt:[5,28] (dates) weekday-mismatch: ')
assert log.contains('[WARNING] src/main/content/news/fine.txt:[5,28] (dates) malformed-date: ')
assert log.contains('You have 1 Copydesk finding of severity error or above')
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/copydesk/copydesk.sarif'))
assert sarif.runs[0].results*.ruleId == ['dates/malformed-date', 'dates/weekday-mismatch']
