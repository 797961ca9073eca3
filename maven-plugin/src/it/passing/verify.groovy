def log = new File(basedir, 'build.log').text
assert log.contains('1 file, 0 errors, 0 warnings, 0 notes')
assert new File(basedir, 'target/copydesk/copydesk.sarif').text.contains('src/main/content/news/quay.txt')
