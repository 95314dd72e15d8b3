//! Import jobs from the URL to the users.

use bytes::Bytes;
use futures_util::stream;
use serde_json::{Value, json};
use wire::cognito_idp::PasswordHashingAlgorithmType as Algorithm;

use super::rows::{cells, row};
use crate::UserPools;
use crate::entities::{ImportJob, ImportLog, Status};
use crate::passwords::is_importable;
use crate::testing::{call, call_at, code_of, create_client, create_pool, cx, pool, service};

const ROLE: &str = "arn:aws:iam::000000000000:role/logs";

async fn create_job(service: &UserPools, pool: &str, more: Value) -> Value {
    let mut input = json!({ "JobName": "job", "UserPoolId": pool, "CloudWatchLogsRoleArn": ROLE });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let made = call(service, "CreateUserImportJob", input).await.unwrap();
    made["UserImportJob"].clone()
}

fn path_of(job: &Value) -> String {
    let url = job["PreSignedUrl"].as_str().expect("a URL");
    url.strip_prefix("https://id.example.com").unwrap().to_owned()
}

async fn put(service: &UserPools, path: &str, pieces: Vec<Vec<u8>>) -> u16 {
    let body = stream::iter(pieces.into_iter().map(|piece| Ok::<_, String>(Bytes::from(piece))));
    service.upload(&cx(), path, body).await.expect("an upload's path").status().as_u16()
}

fn named(pool: &str, job: &Value) -> Value {
    json!({ "UserPoolId": pool, "JobId": job["JobId"] })
}

async fn run(service: &UserPools) {
    while service.run_imports(&cx()).await.unwrap() {}
}

async fn import(service: &UserPools, pool: &str, file: &str, more: Value) -> Value {
    let job = create_job(service, pool, more).await;
    assert_eq!(put(service, &path_of(&job), vec![file.as_bytes().to_vec()]).await, 200);
    call(service, "StartUserImportJob", named(pool, &job)).await.unwrap();
    run(service).await;
    let ended = call(service, "DescribeUserImportJob", named(pool, &job)).await.unwrap();
    ended["UserImportJob"].clone()
}

async fn log_of(service: &UserPools, job: &Value) -> Vec<String> {
    let pool = job["UserPoolId"].as_str().unwrap().parse().unwrap();
    let pk = ImportJob::partition(&pool, job["JobId"].as_str().unwrap());
    let range = store::Range::prefix(pk, "log/", 100);
    let logs = store::list::<ImportLog>(&*service.store, cx().now, &range).await.unwrap();
    logs.items.into_iter().flat_map(|log| log.value.lines).collect()
}

#[tokio::test]
async fn us_071_the_header_has_standard_attributes_then_own_ones_then_the_rest() {
    let service = service();
    let own = json!({ "Schema": [{ "Name": "x", "AttributeDataType": "String" }] });
    let pool = create_pool(&service, own).await;
    let answer = call(&service, "GetCSVHeader", json!({ "UserPoolId": pool })).await.unwrap();
    let header: Vec<_> =
        answer["CSVHeader"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(header.len(), 22);
    assert_eq!(header[0], "name");
    assert_eq!(header[19..], ["custom:x", "cognito:mfa_enabled", "cognito:username"]);
}

#[tokio::test]
async fn us_072_us_075_us_077_users_are_imported_and_each_line_is_accounted_for() {
    let service = service();
    let pool = create_pool(&service, json!({ "AliasAttributes": ["email"] })).await;
    let file = "cognito:username,email,email_verified,name\n\
        ann,ann@example.com,true,Ann\\, the first\n\
        ann,other@example.com,true,Ann\n\
        bob,bob@example.com,false,Bob\n\
        cat,ann@example.com,true,Cat\n\
        \n\
        dan,dan@example.com,true,=cmd|'/c calc'!A0\n\
        eve,eve@example.com,TRUE,Eve\n\
        fay,fay@example.com\n\
        gus,gus@example.com,true,Gus";
    let job = import(&service, &pool, file, json!({})).await;
    assert_eq!(job["Status"], "Succeeded");
    let counts = (&job["ImportedUsers"], &job["SkippedUsers"], &job["FailedUsers"]);
    assert_eq!(counts, (&json!(2), &json!(1), &json!(5)));
    let log = log_of(&service, &job).await;
    assert_eq!(log[0], "[SUCCEEDED] Line Number 2 - The import succeeded.");
    assert_eq!(log[1], "[SKIPPED] Line Number 3 - The user already exists.");
    assert!(log[2].starts_with("[FAILED] Line Number 4 - "), "{}", log[2]);
    assert!(log[3].contains("An account with the email already exists."), "{}", log[3]);
    assert!(log[4].starts_with("[FAILED] Line Number 7 - "), "{}", log[4]);
    assert_eq!(log.last().unwrap(), "[SUCCEEDED] Line Number 10 - The import succeeded.");
    let loaded = service.pool(&cx(), &pool).await.unwrap();
    let ann = service.find_user(&cx(), &loaded, "ann@example.com").await.unwrap().unwrap();
    assert_eq!(ann.username, "ann");
    assert_eq!(ann.attribute("name"), Some("Ann, the first"));
    assert_eq!(ann.status, Status::ResetRequired);
    let listed = json!({ "UserPoolId": pool, "MaxResults": 10 });
    let listed = call(&service, "ListUserImportJobs", listed).await.unwrap();
    assert_eq!(listed["UserImportJobs"][0]["JobId"], job["JobId"]);
}

#[tokio::test]
async fn us_020_username_attributes_name_imported_users() {
    let service = service();
    let pool = create_pool(&service, json!({ "UsernameAttributes": ["email"] })).await;
    let file = "cognito:username,email,email_verified\n,ann@example.com,true\n";
    let job = import(&service, &pool, file, json!({})).await;
    assert_eq!(job["ImportedUsers"], 1);
    let loaded = service.pool(&cx(), &pool).await.unwrap();
    let ann = service.find_user(&cx(), &loaded, "ann@example.com").await.unwrap().unwrap();
    assert_eq!(ann.username, ann.sub);
}

#[tokio::test]
async fn us_076_a_password_hash_is_kept_sealed_and_its_password_fits() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let hash = bcrypt::hash("correct horse", 4).unwrap();
    let file = format!(
        "cognito:username,email,email_verified,password_hash\n\
         ann,ann@example.com,true,{hash}\nbob,bob@example.com,true,nonsense\n"
    );
    let job = import(&service, &pool, &file, json!({ "PasswordHashingAlgorithm": "BCRYPT" })).await;
    assert_eq!((&job["ImportedUsers"], &job["FailedUsers"]), (&json!(1), &json!(1)));
    let loaded = service.pool(&cx(), &pool).await.unwrap();
    let ann = service.find_user(&cx(), &loaded, "ann").await.unwrap().unwrap();
    assert_eq!(ann.status, Status::Confirmed);
    let kept = ann.imported_hash.clone().unwrap();
    let item = service.store.get(cx().now, &ann.key.at("#")).await.unwrap().unwrap();
    assert!(!item.body.contains(&hash));
    assert!(service.is_imported_password(&ann, &kept, "correct horse").await.unwrap());
    assert!(!service.is_imported_password(&ann, &kept, "wrong horse").await.unwrap());
    let flows = json!({ "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"] });
    let client = create_client(&service, &pool, flows).await;
    let sign_in = |password: &str| {
        json!({ "ClientId": client["ClientId"], "AuthFlow": "USER_PASSWORD_AUTH",
            "AuthParameters": { "USERNAME": "ann", "PASSWORD": password } })
    };
    let wrong = call(&service, "InitiateAuth", sign_in("wrong horse")).await.unwrap_err();
    assert_eq!(code_of(&wrong), "NotAuthorizedException");
    for _ in 0..2 {
        let answer = call(&service, "InitiateAuth", sign_in("correct horse")).await.unwrap();
        assert!(answer["AuthenticationResult"]["AccessToken"].is_string());
        let ann = service.find_user(&cx(), &loaded, "ann").await.unwrap().unwrap();
        assert!(ann.imported_hash.is_none() && ann.password.is_some(), "the hash is replaced");
    }
}

#[tokio::test]
async fn us_076_every_algorithm_proves_its_passwords_and_bounds_its_cost() {
    use std::num::NonZeroU32;
    let service = service();
    let user = {
        let pool = create_pool(&service, json!({})).await;
        let file = "cognito:username,email,email_verified\nann,a@example.com,true\n";
        import(&service, &pool, file, json!({})).await;
        let loaded = service.pool(&cx(), &pool).await.unwrap();
        service.find_user(&cx(), &loaded, "ann").await.unwrap().unwrap()
    };
    let salt = b"0123456789abcdef";
    let mut scrypt_hash = [0; 32];
    let params = scrypt::Params::new(4, 8, 1).unwrap();
    scrypt::scrypt(b"pw", salt, &params, &mut scrypt_hash).unwrap();
    let mut pbkdf2_hash = [0; 32];
    let kind = aws_lc_rs::pbkdf2::PBKDF2_HMAC_SHA256;
    let rounds = NonZeroU32::new(1000).unwrap();
    aws_lc_rs::pbkdf2::derive(kind, rounds, salt, b"pw", &mut pbkdf2_hash);
    let mut argon_hash = [0; 32];
    let params = argon2::Params::new(64, 1, 1, Some(32)).unwrap();
    argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
        .hash_password_into(b"pw", salt, &mut argon_hash)
        .unwrap();
    let b64 = |bytes: &[u8]| {
        use base64::Engine as _;
        base64::engine::general_purpose::STANDARD_NO_PAD.encode(bytes)
    };
    let argon = |m: u32, t: u32| {
        format!("$argon2id$v=19$m={m},t={t},p=1${}${}", b64(salt), b64(&argon_hash))
    };
    let hexed =
        |cost: &str, hash: &[u8]| format!("{cost}${}${}", hex::encode(salt), hex::encode(hash));
    for (algorithm, text) in [
        (Algorithm::Bcrypt, bcrypt::hash("pw", 4).unwrap()),
        (Algorithm::Scrypt, hexed("16$8$1", &scrypt_hash)),
        (Algorithm::Pbkdf2Sha256, hexed("1000", &pbkdf2_hash)),
        (Algorithm::Argon2Id, argon(64, 1)),
    ] {
        assert!(is_importable(algorithm, &text), "{text}");
        let hash = service.keys.seal_field("user.imported-hash", &user.sub, text.as_bytes());
        let kept = crate::entities::ImportedHash { algorithm, hash };
        assert!(service.is_imported_password(&user, &kept, "pw").await.unwrap(), "{text}");
        assert!(!service.is_imported_password(&user, &kept, "px").await.unwrap(), "{text}");
    }
    for (algorithm, text) in [
        (Algorithm::Bcrypt, format!("$2b$13${}", "a".repeat(53))),
        (Algorithm::Scrypt, hexed("131072$8$1", &scrypt_hash)),
        (Algorithm::Scrypt, hexed("16$9$1", &scrypt_hash)),
        (Algorithm::Scrypt, hexed("15$8$1", &scrypt_hash)),
        (Algorithm::Pbkdf2Sha256, hexed("600001", &pbkdf2_hash)),
        (Algorithm::Pbkdf2Sha256, hexed("0", &pbkdf2_hash)),
        (Algorithm::Argon2Id, argon(19_457, 2)),
        (Algorithm::Argon2Id, argon(64, 3)),
        (Algorithm::Argon2Id, "nonsense".to_owned()),
    ] {
        assert!(!is_importable(algorithm, &text), "{text}");
    }
}

#[tokio::test]
async fn us_073_a_pool_has_one_job_at_a_time_and_cannot_change_meanwhile() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let (first, second) = (
        create_job(&service, &pool, json!({})).await,
        create_job(&service, &pool, json!({})).await,
    );
    let empty = call(&service, "StartUserImportJob", named(&pool, &first)).await.unwrap_err();
    assert_eq!(code_of(&empty), "PreconditionNotMetException");
    let file = b"cognito:username,email,email_verified\n".to_vec();
    for job in [&first, &second] {
        assert_eq!(put(&service, &path_of(job), vec![file.clone()]).await, 200);
    }
    let started = call(&service, "StartUserImportJob", named(&pool, &first)).await.unwrap();
    assert_eq!(started["UserImportJob"]["Status"], "Pending");
    let other = call(&service, "StartUserImportJob", named(&pool, &second)).await.unwrap_err();
    assert_eq!(code_of(&other), "PreconditionNotMetException");
    let change = call(&service, "UpdateUserPool", json!({ "UserPoolId": pool })).await.unwrap_err();
    assert_eq!(code_of(&change), "UserImportInProgressException");
    let stopped = call(&service, "StopUserImportJob", named(&pool, &first)).await.unwrap();
    assert_eq!(stopped["UserImportJob"]["Status"], "Stopping");
    run(&service).await;
    let ended = call(&service, "DescribeUserImportJob", named(&pool, &first)).await.unwrap();
    assert_eq!(ended["UserImportJob"]["Status"], "Stopped");
    call(&service, "StartUserImportJob", named(&pool, &second)).await.unwrap();
}

#[tokio::test]
async fn sec_099_a_url_is_good_for_its_job_and_a_quarter_of_an_hour() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let job = create_job(&service, &pool, json!({})).await;
    let path = path_of(&job);
    let mut late = cx();
    late.now = late.now.plus(std::time::Duration::from_mins(15));
    let body = || stream::iter([Ok::<_, String>(Bytes::from_static(b"x\n"))]);
    let answer = service.upload(&late, &path, body()).await.unwrap();
    assert_eq!(answer.status(), 403, "too late");
    assert_eq!(put(&service, &format!("{path}x"), vec![]).await, 403, "altered");
    assert_eq!(put(&service, "/import/", vec![]).await, 403);
    assert!(service.upload(&cx(), "/elsewhere", body()).await.is_none());
    assert_eq!(put(&service, &path, vec![b"cognito:username\n".to_vec()]).await, 200);
    call(&service, "StartUserImportJob", named(&pool, &job)).await.unwrap();
    assert_eq!(put(&service, &path, vec![b"x\n".to_vec()]).await, 403, "started");
    let expired = create_job(&service, &pool, json!({})).await;
    let mut next_day = cx();
    next_day.now = next_day.now.plus(std::time::Duration::from_hours(25));
    let shown = call_at(&service, &next_day, "DescribeUserImportJob", named(&pool, &expired)).await;
    let shown = shown.unwrap();
    assert_eq!(shown["UserImportJob"]["Status"], "Expired");
    assert!(shown["UserImportJob"].get("PreSignedUrl").is_none());
}

#[tokio::test]
async fn sec_099_files_and_lines_that_are_too_large_do_no_harm() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let job = create_job(&service, &pool, json!({})).await;
    let megabyte = vec![b'x'; 1_000_000];
    let over = std::iter::repeat_n(megabyte.clone(), 101).collect();
    assert_eq!(put(&service, &path_of(&job), over).await, 413);
    // One line of thirty megabytes, in small pieces, between two good ones.
    let mut file = vec![b"cognito:username,email,email_verified\na,a@example.com,true\n".to_vec()];
    file.extend(std::iter::repeat_n(megabyte, 30));
    file.push(b"\nb,b@example.com,true\n".to_vec());
    assert_eq!(put(&service, &path_of(&job), file).await, 200);
    call(&service, "StartUserImportJob", named(&pool, &job)).await.unwrap();
    run(&service).await;
    let ended = call(&service, "DescribeUserImportJob", named(&pool, &job)).await.unwrap();
    let ended = &ended["UserImportJob"];
    let counts = (&ended["ImportedUsers"], &ended["FailedUsers"]);
    assert_eq!(counts, (&json!(2), &json!(1)));
}

#[tokio::test]
async fn us_074_a_file_of_many_chunks_is_imported_whole() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let mut file = "email,cognito:username,email_verified,profile\n".to_owned();
    let filler = "p".repeat(1000);
    for n in 0..700 {
        file += &["u", &n.to_string(), "@example.com,u", &n.to_string(), ",true,", &filler, "\r\n"]
            .concat();
    }
    let job = create_job(&service, &pool, json!({})).await;
    let pieces = file.as_bytes().chunks(7_777).map(<[u8]>::to_vec).collect();
    assert_eq!(put(&service, &path_of(&job), pieces).await, 200);
    call(&service, "StartUserImportJob", named(&pool, &job)).await.unwrap();
    assert!(service.run_imports(&cx()).await.unwrap(), "a few chunks at a time");
    run(&service).await;
    let ended = call(&service, "DescribeUserImportJob", named(&pool, &job)).await.unwrap();
    assert_eq!(ended["UserImportJob"]["ImportedUsers"], 700);
    assert_eq!(ended["UserImportJob"]["FailedUsers"], 0);
    let last = log_of(&service, &ended["UserImportJob"]).await.pop().unwrap();
    assert_eq!(last, "[SUCCEEDED] Line Number 701 - The import succeeded.");
    let shown = call(&service, "DescribeUserPool", json!({ "UserPoolId": pool })).await.unwrap();
    assert_eq!(shown["UserPool"]["EstimatedNumberOfUsers"], 700);
}

#[tokio::test]
async fn a_header_that_does_not_fit_the_pool_fails_the_job() {
    let service = service();
    for header in [
        "cognito:username,custom:unknown\n",
        "email\n",
        "cognito:username,email,email\n",
        "cognito:username,password_hash\n",
    ] {
        let pool = create_pool(&service, json!({})).await;
        let job = import(&service, &pool, header, json!({})).await;
        assert_eq!(job["Status"], "Failed", "{header}");
    }
}

#[test]
fn us_074_lines_have_their_forms() {
    assert_eq!(cells("a,b\\,c,,d\\e\r"), ["a", "b,c", "", "d\\e"]);
    let columns: Vec<String> =
        ["cognito:username", "email", "email_verified", "birthdate", "cognito:mfa_enabled"]
            .map(str::to_owned)
            .into();
    let read = |line: &str| row(&pool(), &columns, None, line);
    assert!(read("ann,a@example.com,true,12/31/1999,false").is_ok());
    for bad in [
        "ann,a@example.com,true,1999-12-31,false",
        "ann,a@example.com,true,13/31/1999,false",
        "ann,a@example.com,true,,yes",
        "ann,a@example.com,true,,true",
        "ann,nonsense,true,,",
        "an n,a@example.com,true,,",
        ",a@example.com,true,,",
        "=ann,a@example.com,true,,",
        "ann,a@example.com,,,",
    ] {
        assert!(read(bad).is_err(), "{bad}");
    }
    assert!(read(&format!("ann,a@example.com,true,,{}", "x".repeat(16_000))).is_err());
}

#[tokio::test]
async fn sec_099_a_file_of_very_short_lines_is_imported_line_by_line() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let job = create_job(&service, &pool, json!({})).await;
    let mut file = b"cognito:username,email,email_verified\n".to_vec();
    file.extend(b"a\n".repeat(30_000));
    assert_eq!(put(&service, &path_of(&job), vec![file]).await, 200);
    call(&service, "StartUserImportJob", named(&pool, &job)).await.unwrap();
    run(&service).await;
    let ended = call(&service, "DescribeUserImportJob", named(&pool, &job)).await.unwrap();
    assert_eq!(ended["UserImportJob"]["Status"], "Succeeded");
    assert_eq!(ended["UserImportJob"]["FailedUsers"], 30_000);
    let id = pool.parse().unwrap();
    let pk = ImportJob::partition(&id, job["JobId"].as_str().unwrap());
    let logs = store::Range::prefix(pk, "log/", 100);
    let logs = service.store.range(cx().now, &logs).await.unwrap().items;
    assert!(logs.iter().all(|log| log.body.len() < 300_000), "each log fits an item");
}

/// How many chunks of files a job has.
async fn chunks(service: &UserPools, pool: &str, job: &Value) -> usize {
    let pk = ImportJob::partition(&pool.parse().unwrap(), job["JobId"].as_str().unwrap());
    let range = store::Range::prefix(pk, "data/", 1000);
    service.store.range(cx().now, &range).await.unwrap().items.len()
}

#[tokio::test]
async fn sec_099_files_that_are_replaced_or_cut_off_leave_nothing() {
    use futures_util::StreamExt as _;
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let job = create_job(&service, &pool, json!({})).await;
    let lines = b"a line\n".repeat(50_000);
    for _ in 0..3 {
        assert_eq!(put(&service, &path_of(&job), vec![lines.clone()]).await, 200);
        assert_eq!(chunks(&service, &pool, &job).await, 50);
    }
    let broken = [Ok(Bytes::from(lines.clone())), Err("gone".to_owned())];
    let answer = service.upload(&cx(), &path_of(&job), stream::iter(broken)).await.unwrap();
    assert_eq!(answer.status(), 400);
    let over = std::iter::repeat_n(vec![b'x'; 1_000_000], 101);
    let over = [lines.clone()].into_iter().chain(over).collect();
    assert_eq!(put(&service, &path_of(&job), over).await, 413);
    assert_eq!(chunks(&service, &pool, &job).await, 50, "only those of the whole file");

    // Another upload begins, and ends, in the middle of one.
    let path = path_of(&job);
    let (first, rest) = (Bytes::from(lines.clone()), Bytes::from(lines));
    let meanwhile = stream::once(async {
        assert_eq!(put(&service, &path, vec![b"x\n".to_vec()]).await, 200);
        Ok::<_, String>(rest)
    });
    let body = Box::pin(stream::iter([Ok(first)]).chain(meanwhile));
    let answer = service.upload(&cx(), &path, body).await.unwrap();
    assert_eq!(answer.status(), 503, "one at a time, the newest");
    assert_eq!(chunks(&service, &pool, &job).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn sec_073_imported_hashes_do_not_keep_others_from_the_cores() {
    let service = std::sync::Arc::new(service());
    let pool = create_pool(&service, json!({})).await;
    let hash = bcrypt::hash("pw", 4).unwrap();
    let file = format!(
        "cognito:username,email,email_verified,password_hash\nann,a@example.com,true,{hash}\n"
    );
    import(&service, &pool, &file, json!({ "PasswordHashingAlgorithm": "BCRYPT" })).await;
    let loaded = service.pool(&cx(), &pool).await.unwrap();
    let ann = service.find_user(&cx(), &loaded, "ann").await.unwrap().unwrap();
    let kept = ann.imported_hash.clone().unwrap();
    let (gates, waits): (Vec<_>, Vec<_>) =
        (0..100).map(|_| std::sync::mpsc::channel::<()>()).unzip();
    let slow = waits.into_iter().map(|gate| {
        let service = std::sync::Arc::clone(&service);
        tokio::spawn(async move { service.hashes.run(move || Ok(gate.recv().is_ok())).await })
    });
    let slow: Vec<_> = slow.collect();
    // As soon as all that do not fit the queue were refused, it is full.
    while slow.iter().filter(|one| one.is_finished()).count() < 84 {
        tokio::task::yield_now().await;
    }
    let refused = service.is_imported_password(&ann, &kept, "pw").await.unwrap_err();
    assert_eq!(code_of(&refused), "TooManyRequestsException");
    assert_eq!(service.work.run(|| Ok(7)).await.unwrap(), 7, "tokens are signed meanwhile");
    drop(gates);
    for one in slow {
        let _ = one.await.unwrap();
    }
    assert!(service.is_imported_password(&ann, &kept, "pw").await.unwrap());
}
