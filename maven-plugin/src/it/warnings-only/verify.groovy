def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] src/main/content/news/quay.txt:[5,28] (dates) malformed-date: ')
assert !log.contains('drafts')
assert log.contains('1 file, 0 errors, 1 warning, 0 notes')
