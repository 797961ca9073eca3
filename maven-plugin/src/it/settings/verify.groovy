def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] src/main/content/news/quay.txt:[5,28] (dates) weekday-mismatch: ')
assert log.contains('[INFO] src/main/content/opinion/quay.txt:[5,28] (dates) weekday-mismatch: ')
assert !log.contains('drafts') && !log.contains('content/old')
assert log.contains('3 files, 0 errors, 1 warning, 1 note, 1 known')
assert log.contains('You have 1 Copydesk finding of severity warning or above')
assert new File(basedir, 'target/copydesk/checkstyle.xml').text.contains('src/main/content/news/quay.txt')
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/quality.json')).size() == 2
