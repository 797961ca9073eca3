def log = new File(basedir, 'build.log').text
assert log.contains('copydesk.skip is set')
assert !new File(basedir, 'target/copydesk').exists()
